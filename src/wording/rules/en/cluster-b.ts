import type {Proof, Rule} from '../../rule.js'

/** Personality, used as a label. */
export const clusterB: Rule = {
  id: 'en.label.cluster-b',
  severity: 'suggest',
  match: [
    '(very|so|classic|typical|pure|all)? cluster b',
    '(a|another|known|classic|typical) pd $',
    '(a|another|known|classic|typical|our|difficult|the|this) pd {charge}',
    '(typical|classic|such a) (borderline|addict|schizophrenic|histrionic)',
    'borderline (behaviour|behavior|tendencies)',
    '(a|another|known) (depressive|manic|psychotic|ncr|psych|mental) $',
    'personality disordered',
    'axis (ii|2) (issues|patient+|pathology)',
    '(very|so|chronic) borderline',
  ],
  message: 'This ends the search for what happened to the person.',
}

export const proof: Proof = {
  sources: ['social-worker', 'nottinghamshire'],
  flags: ['Very cluster B at intake.', 'Classic PD, avoid admission.'],
  passes: ['Diagnosed with borderline personality disorder.', 'Leaflets in cluster two.'],
}
