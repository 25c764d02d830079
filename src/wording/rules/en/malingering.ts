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
    '(over-report~|overstate~|play~ up|amplify~|over-endorse~)',
    'inflate~ (his|her|their|the)? (symptom+|complaint+|pain|story|claim+|score+|severity|injury|injuries|disability|problem+|rating+)',
    'play~ (sick|ill|dumb|possum|the system|the sick role|it up)',
    '(crocodile tears|crying on demand|cries on demand|sympathy-seeking|sympathy seeker|pity party|woe is me|poor me)',
    '(for|motivated by|because of|trying to get|trying for|angling for|looking for|wants|in order to get|to get) (a)? (free)? (odsp|disability (cheque|benefits|payments|claim)?|benefits|housing letter|three meals|a bed for the night|compensation|a letter for court)',
    '(no|without) (organic|medical|real|genuine) (basis|cause|reason|illness|need)',
    'complaint+ ... ... out of proportion',
    '(pain|it|all|seizures|symptoms) {link}? all in (his|her|their) head',
    'nothing objective to support',
  ],
  except: [
    'coached (a|the|his|her|hockey|soccer|basketball)',
    'rehearsed (with|for|the|a|her|his)',
    'exaggerated (reflexes|startle|lordosis|curve|response)',
    '(apply~|application|applied|approved|form+|help|support|letter) ... (for|to get) (odsp|disability|benefits|housing)',
    'rehearsed (it|this|them|what|how)',
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
