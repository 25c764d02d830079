import type {Proof, Rule} from '../../rule.js'

/** Feigning: intent that nobody can see. */
export const malingering: Rule = {
  id: 'en.credibility.malingering',
  severity: 'strong',
  match: [
    '(malinger~|malingerer+|faker+|feign~)',
    'fake~ (illness|symptoms|his|her|their|pain|it|seizures)',
    '(exaggerate~|embellish~|exaggeration)',
    'secondary gain',
    'hypochondriac+',
  ],
  message: 'This claims to know an intent that cannot be seen.',
}

export const proof: Proof = {
  sources: ['care-sd', 'harrigian'],
  flags: ['Suspected of malingering again.', 'Exaggerates symptoms for secondary gain.'],
  passes: ['No sign of malingering today.', 'Her weight gain is secondary to the new pill.'],
}
