import type {Proof, Rule} from '../../rule.js'

/** Treatment for opioid use, named as a stand-in. */
export const replacementTreatment: Rule = {
  id: 'en.substance.replacement-treatment',
  severity: 'hint',
  match: [
    '(opioid|opiate|narcotic|heroin) (substitution|replacement) (therapy|treatment)? => opioid agonist treatment',
    'medication-assisted (treatment|therapy) => treatment with medication',
    '(methadone|suboxone|buprenorphine) maintenance (treatment|therapy)? => {1} treatment',
    '(swap~|replace~|trade~|substitute~|exchange~) one (addiction|dependency|dependence|high|crutch|habit|opioid) (for|with) another',
    '(switched|changed|moved|placed|put|maintained|started|kept) (over)? (on|to|onto) (a|an|his|her|the)? (opioid|opiate|heroin|drug|narcotic) (substitute|substitution|replacement) $',
    '(switched|changed|moved|placed|put|maintained|started|kept) (on|to|onto) a substitute : (methadone|suboxone|buprenorphine)',
    '(opioid|opiate|heroin|narcotic) substitute+',
    '(methadone|suboxone|buprenorphine|oat) (replacement|substitution)',
    '(replacement|substitution) (therapy|treatment) with (methadone|suboxone|buprenorphine|bup|morphine|kadian|hydromorphone|opioids|oat)',
  ],
  message: 'This makes treatment sound like a stand-in.',
}

export const proof: Proof = {
  sources: ['va'],
  flags: [
    'Started opioid substitution therapy.',
    'On methadone maintenance since 2016.',
    'Trading one addiction for another on methadone.',
    'On suboxone replacement since June.',
    'Replacement therapy with methadone from May.',
  ],
  passes: [
    'Nicotine replacement therapy started.',
    'Methadone maintained at 60 mg.',
    'We replaced one drug with another because of the rash.',
  ],
}
