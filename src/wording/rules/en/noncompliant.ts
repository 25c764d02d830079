import type {Proof, Rule} from '../../rule.js'

/** Noncompliance: whether somebody obeyed, instead of what they chose and why. */
export const noncompliant: Rule = {
  id: 'en.compliance.noncompliant',
  severity: 'suggest',
  match: [
    '{drugs}? (non-compliant|non-complaint|non-compliance|non-adherent|non-adherence|incompliant|noncomp)',
    '({poor}|poorly|partially|not|inconsistent) {drugs}? (compliant|compliance|adherent|adherence)',
    '(compliance|adherence) (to|with)? ... {link} {poor}',
    '({drugs} (compliant|compliance)|(did|does) not comply)',
    '(spotty|questionable|variable|erratic|intermittent|sporadic) (compliance|adherence)',
    '(compliance|adherence) : {link}? (very)? (poor|low|limited|minimal|nil|lacking|questionable|variable)',
  ],
  except: [
    'compliant with ... (act|policy|law|code|standards|regulations)',
    '(lung|chest|bladder) compliance',
    '({family}|son|daughter|child|landlord) ... non-compliant',
  ],
  message: 'This measures obedience rather than fit.',
}

export const proof: Proof = {
  sources: ['uofl', 'va'],
  flags: ['Client has been noncompliant with her dose.', 'Poor medication adherence since the move.'],
  passes: ['The forms are non-compliant with the law.', 'There is no evidence of poor compliance.'],
}
