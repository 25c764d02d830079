import type {Proof, Rule} from '../../rule.js'

/** Noncompliance: whether somebody obeyed, instead of what they chose and why. */
export const noncompliant: Rule = {
  id: 'en.compliance.noncompliant',
  severity: 'suggest',
  match: [
    '[not (a|the|an)? (most|very|particularly|always|really)? (compliant|adherent) (man|woman|patient|client|person|child|lady|guy|pt|youth|individual|diabetic)]',
    '(treatment|med|medication|care|therapy|service|help|hospital|school|work)-(refusing|avoidant|avoiding|rejecting|refuser+|resister+|interfering|defying|evading|averse)',
    '{drugs}? (non-compliant|non-complaint|non-compliance|non-adherent|non-adherence|incompliant|noncomp)',
    '({poor}|poorly|partially|not|inconsistent) {drugs}? (compliant|compliance|adherent|adherence)',
    '(compliance|adherence) (to|with)? ... {link} {poor}',
    '({drugs} (compliant|compliance)|(did|does) not comply)',
    '(spotty|questionable|variable|erratic|intermittent|sporadic) (compliance|adherence)',
    '(compliance|adherence) : {link}? (very)? (poor|low|limited|minimal|nil|lacking|questionable|variable)',
    '(off|stopped|quit|discontinued) (all|his|her|their|the)? (meds|medication|medications|pills) (again|as usual|yet again|on (his|her|their) own)',
    '(cheek~|cheeks|palm~|tongue~) (his|her|their|the|all|hs|am|pm)? (meds|medication|medications|pills|dose+|tablets)',
    '(history of|hx of|known|suspected|due to|secondary to|2/2|d/t) (medication|med|treatment)? (non-compliance|nonadherence)',
    '(self-discharged|signed (himself|herself|themselves|self) out|walked out of (treatment|the|program)) (against|ama|again)?',
    "(not|n't) (stay|remain) on (his|her|their) ({drugs}|pills|lithium|clozapine)",
  ],
  except: [
    'non-adherent (dressing+|pad+|gauze|layer)',
    'bladder ... ... compliance',
    '(provider|housing|agency|company|employer|contractor) ... non-compliant',
    '(chart|note+|record+|file|report|letter) (described|describes|calls|called|labels|lists) (her|him|them)? (as)? (a)? non-compliant',
    '(compliant|noncompliant) with ... (act|policy|law|code|standards|regulations|bylaw|bylaws|regulation|orders of the city)',
    '(lung|chest|bladder|ventricle|ventricular|arterial) ... compliance',
    '({family}|son|daughter|child|landlord) ... non-compliant',
    'non-compliant (lung+|chest|bladder|ventricle|artery|arteries|stenosis|plaque|lesion|vessel+|balloon|valve|device+|part+|form+|building|site)',
  ],
  guards: {legal: false},
  message: 'This measures obedience rather than fit.',
}

export const proof: Proof = {
  sources: ['uofl', 'va'],
  flags: ['Client has been noncompliant with her dose.', 'Poor medication adherence since the move.'],
  passes: [
    'The forms are non-compliant with the law.',
    'There is no evidence of poor compliance.',
    'PEEP was raised for a non-compliant lung.',
  ],
}
