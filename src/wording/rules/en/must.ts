import type {Proof, Rule} from '../../rule.js'

/** Musts: conditions set by others. */
export const must: Rule = {
  id: 'en.coercion.must',
  severity: 'suggest',
  match: [
    '^ [(must|has to)] (attend|comply|participate|earn|remain in|abstain|agree|submit|accept|cooperate|behave|obey|hand (over|in)|surrender|ask|take (meds|medication+|pills|all|(his|her|their) (meds|medication+|pills|injection))|provide (supervised|urine+|clean))',
    '[({charge}|he|she|they) (must|has to|is (required|expected) to|will (be required|have) to)] (attend|comply|participate|earn|abstain|agree|submit|accept|cooperate|behave|obey|hand over|surrender|take (meds|medication+|(his|her|their) (meds|medication+|injection)))',
    'as (a)? condition (of|for) (refill+|housing|stay|staying|discharge|return|service+|care|visit+|pass+|getting)',
    'will only (get|be given|be allowed|receive|earn) (it|them|passes|visits|visitors)',
    'consented (the|this)? (patient|pt|client|him)',
    'for (his|her|their)? own good',
    '({charge}|he|she|they) (is|was) mandated to',
    '[(must|needs to|has to)] (accept (that|the (diagnosis|illness|fact|need|limits|rules|consequences))|realize|realise|grow up|take responsibility|learn to (accept|respect|control|behave|follow))',
    '(if|unless) (he|she|they) (does|do|did)? (not|t)? (comply|complies|cooperate|cooperates|behave|behaves)',
  ],
  except: [
    'had not consented',
    'staff must',
    '(attend|participate in) (a|an|the|his|her|their)? (court|funeral|wedding|work|hearing|jury|trial|study|conference|ceremony|meeting)',
    'submit (a|the|his|her|their)? (tax|taxes|form+|claim+|application+|receipt+)',
    'take ... (with (food|meals|water|breakfast)|before (bed|meals|breakfast)|at bedtime)',
    'own good (reason+|name|luck|time|sense)',
    'order : (must|shall|has to)',
    '(feel~|felt|says|said|knows|thinks|agrees) (that)? (he|she|they) (must|needs to|has to)',
  ],
  guards: {negation: false},
  message: 'This sets a condition without saying who agreed.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Must attend every session.',
    'Client is required to attend group.',
    'No visits unless he cooperates.',
  ],
  passes: [
    'The form must be signed by Friday.',
    'She wants to attend choir.',
    'Has to take two buses to get here.',
    'She must take it with food.',
  ],
}
