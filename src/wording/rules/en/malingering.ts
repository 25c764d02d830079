import type {Proof, Rule} from '../../rule.js'

/** Feigning: intent that nobody can see. */
export const malingering: Rule = {
  id: 'en.credibility.malingering',
  severity: 'strong',
  frame: 'does',
  match: ['(somatize~|somatise~)'],
  anywhere: [
    '(malinger~|malingerer+|faker+|feign~)',
    'fake~ (illness|symptom+|seizure+|pain)',
    '(exaggerate~|embellish~|exaggeration)',
    'secondary gain',
    '(hypochondriac+|hypochondriacal|somatizer+|pseudo-seizure+)',
    '(answers|story|account|sound~|seem~) {link}? (rehearsed|coached)',
    '(know~ exactly what to say|say~ (all)? the right things)',
    'know~ (how to work)? the system',
    'sick role',
    '(enjoy~|like~) being (sick|ill|in hospital|a patient|admitted)',
    '(milk~ it|(is|or|was|just) putting it on $|cry~ wolf)',
    '(over-report~|overstate~|over-endorse~)',
    '(inflate~|amplify~|play~ up) (his|her|their|the)? (symptom+|complaint+|pain|story|injury|injuries|disability)',
    'play~ (sick|dumb|possum|the system|it up)',
    '((crying|cries) on demand|sympathy-seeking|sympathy-seeker|pity party|woe is me|poor me)',
    '(motivated by|angling for|in it for) (a)? (free)? (odsp|disability|benefits|compensation)',
    'complaint+ ... ... out of proportion',
    '(pain|it|seizures|symptoms) {link} all in (his|her|their) head',
    'know~ (how)? (to work)? the system',
    '(it|all|seizures|symptoms) {link}? all in (his|her|their) head',
    '(pain|limp|symptom+|complaint+|cough|tears|distress|confusion|weakness|tremor|seizure+) ... (felt|thought|seem~|appear~|considered|judged|clearly|obviously|probably) (to)? (be)? (being)? [put on] ($|for (show|attention|effect|us|staff)|until|when)',
  ],
  except: [
    'exaggerated (reflex+|startle|lordosis|kyphosis|curve|response|gait)',
    'exaggeration of (the|lumbar|thoracic|normal)? (lordosis|kyphosis|curvature|curve)',
    'embellish~ ... (card+|dress|dresses|jacket+|quilt+|bead+|ribbon+)',
    '((was|were|been|being|has|have|had) told|told by|(doctor+|gp|family|mother|ex|boss|teacher+|he|she|they|others) (had|has|have)? told|says|said|thinks|fears|felt) ... all in (his|her|their) head',
  ],
  message: 'This claims to know an intent that cannot be seen.',
}

export const proof: Proof = {
  sources: ['care-sd', 'harrigian'],
  flags: [
    'Mr. Roy somatizes under stress.',
    'Suspected of malingering again.',
    'Exaggerates symptoms for secondary gain.',
    'Knows exactly what to say.',
    'Told him it is all in his head, scan normal.',
    'Somatizing again, per the on-call.',
    'Her limp appears put on when the physio is near.',
  ],
  passes: [
    'No sign of malingering today.',
    'Her weight gain is secondary to the new pill.',
    'She coached a hockey team.',
    'Coached through her contractions by her mother.',
    'She rehearsed her speech twice.',
    'He was milking his goats at six.',
    'Referred to the clerk for ODSP forms.',
    'Her doctors told her it was all in her head for years.',
    'The cream seems to be put on when she is sitting.',
  ],
}
