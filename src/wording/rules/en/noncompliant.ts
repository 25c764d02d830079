import type {Proof, Rule} from '../../rule.js'

/** Noncompliance: whether somebody obeyed, instead of what they chose and why. */
export const noncompliant: Rule = {
  id: 'en.compliance.noncompliant',
  severity: 'suggest',
  match: [
    '(med|meds|medication|treatment)? (non-compliant|non-adherent|incompliant)',
    '(med|meds|medication|treatment)? (non-compliance|non-adherence) => not following the plan',
    '(poor|poorly|partial|partially|questionable|variable|inconsistent) (med|meds|medication|treatment|dietary)? (compliant|compliance|adherent|adherence)',
    '(med|meds|medication|treatment) (compliant|compliance)',
    'compliant with (his|her|their|the)? (med|meds|medication|medications|treatment|plan|care)',
    '(compliance|adherence) (has been|had been|is|was|remains) (poor|variable|questionable|inconsistent|limited)',
    '(lack|lacks|lacking) (of|in)? (compliance|adherence)',
  ],
  except: [
    '(policy|policies|form|forms|privacy|building|device|code) (is|was|are|were)? ... (non-compliant|compliant)',
    '(compliant|compliance) with (the)? (act|policy|policies|law|code|standards|standard|regulations)',
  ],
  message: 'This measures obedience rather than fit.',
  why: 'A plan that is not followed may not suit the person. Their reasons are what the next plan is made of.',
  chime: ['empowerment'],
  ask: 'What did the person choose, and what was their reason?',
}

export const proof: Proof = {
  sources: ['uofl', 'say-this'],
  flags: [
    'Client has been noncompliant with her evening dose.',
    'Poor medication adherence since the move.',
    'Admitted following a stretch of non-compliance.',
  ],
  passes: [
    'The new forms are non-compliant with the privacy policy.',
    'She told us, “They called me noncompliant for years.”',
    'There is no evidence of poor compliance.',
  ],
}
