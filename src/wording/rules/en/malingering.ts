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
    '(hypochondriac+|hypochondriacal|somatizer+|pseudo-seizure+)',
    '(rehearsed|coached)',
    '(say~|know~|learned) (all|exactly)? (the right things|what to say)',
    'know~ (how)? (to work)? the system',
    'sick role',
    '(enjoy~|like~) being (sick|ill|in hospital|a patient|admitted)',
    '(milk~ (it|his|her|their)|putting it on|cry~ wolf|crying wolf)',
  ],
  except: [
    'coached (a|the|his|her|hockey|soccer|basketball)',
    'rehearsed (with|for|the|a|her|his)',
    'exaggerated (reflexes|startle|lordosis|curve|response)',
  ],
  message: 'This claims to know an intent that cannot be seen.',
}

export const proof: Proof = {
  sources: ['care-sd', 'harrigian'],
  flags: [
    'Suspected of malingering again.',
    'Exaggerates symptoms for secondary gain.',
    'Knows exactly what to say.',
  ],
  passes: [
    'No sign of malingering today.',
    'Her weight gain is secondary to the new pill.',
    'She coached a hockey team.',
  ],
}
