import type {Proof, Rule} from '../../rule.js'

/** Personality, used as a label. */
export const clusterB: Rule = {
  id: 'en.label.cluster-b',
  severity: 'suggest',
  match: [
    '(very|so|classic|typical|pure|all)? cluster b',
    '(another|classic|typical|such a) pd $',
    'borderline (behaviour|behavior|tendencies)',
    '(a|another|known) (ncr|psych) $',
    'personality disordered',
    'axis (ii|2) (issues|traits|flavour|patient+|pathology)',
    '(and|as|such|is|was|just|being|this) (a|an) (pd|bpd|npd) ($|who|with|in|or (trauma|psychosis))',
  ],
  message: 'This ends the search for what happened to the person.',
}

export const proof: Proof = {
  sources: ['social-worker', 'nottinghamshire'],
  flags: [
    'Very cluster B at intake.',
    'Classic PD, avoid admission.',
    'She is a PD, said the bleep holder.',
    'Is this a PD or trauma?',
  ],
  passes: [
    'Diagnosed with borderline personality disorder.',
    'Leaflets in cluster two.',
    'Her pressure is very borderline, and he has known PD.',
  ],
}
