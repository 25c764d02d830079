import type {Proof, Rule} from '../../rule.js'

/** Attempts counted as success or failure. */
export const failedAttempt: Rule = {
  id: 'en.suicide.failed-attempt',
  severity: 'strong',
  match: [
    '{article}? (failed|unsuccessful|botched|half-hearted) (suicide|suicidal) attempt+ => {a} suicide attempt+',
    '{article}? (failed|unsuccessful|botched) suicide+ => {a} suicide attempt+',
    '(failed|unsuccessful) (od|overdose) attempt+',
    '(botched|half-hearted) attempt+',
    '(failed|unsuccessful) attempt+ (by (od|overdose|hanging|jumping|cutting|drowning)|on (his|her|their) life|since age)',
    '(unsuccessfully attempted suicide|attempted suicide unsuccessfully|failed to (kill (himself|herself|themselves)|commit suicide))',
    'suicide attempt+ : {be}? (failed|unsuccessful|not successful)',
  ],
  except: ['attempt+ (at|to)'],
  message: 'Surviving is not a failure.',
}

export const proof: Proof = {
  sources: ['apa', 'care-new-england'],
  flags: ['Failed suicide attempt in March.', 'One unsuccessful attempt by overdose.'],
  passes: ['Failed attempt to reach the pharmacy.', 'He survived a suicide attempt.'],
}
