import type {Proof, Rule} from '../../rule.js'

/** Musts: conditions set by others. */
export const must: Rule = {
  id: 'en.coercion.must',
  severity: 'suggest',
  match: [
    '^ [(must|has to)] (attend|comply|participate|earn|remain in|abstain|agree|submit|accept|co-operate|behave|obey|hand (over|in)|surrender|ask|take (meds|medication+|pills|all|(his|her|their) (meds|medication+|pills|injection))|provide (supervised|urine+|clean))',
    '[({charge}|he|she|they) (must|has to|is (required|expected) to|will (be required|have) to)] (attend|comply|participate|earn|abstain|agree|submit|accept|co-operate|behave|obey|hand over|surrender|take (meds|medication+|(his|her|their) (meds|medication+|injection)))',
    'as (a)? condition (of|for) (refill+|housing|stay|staying|discharge|return|service+|care|visit+|pass+|getting)',
    'will only (get|be given|be allowed|receive|earn) (it|them|passes|visits|visitors)',
    '({charge}|he|she|they) [(must|has to)] remain (in (his|her|their|the)? (room|unit|gown|pyjamas|dining)|on the unit)',
    'consented (the|this)? (patient|pt|client|him)',
    'for (his|her|their)? own good',
    '({charge}|he|she|they) (is|was) mandated to',
    '[(must|needs to|has to)] (accept (that|the (diagnosis|illness|fact|need|limits|rules|consequences))|realize|realise|grow up|take responsibility|learn to (accept|respect|control|behave|follow))',
    '(if|unless) (he|she|they) (does|do|did)? (not|t)? (comply|complies|co-operate|co-operates|behave|behaves)',
    'not to be given (his|her|their|any|more|a)? (walker|phone|cigarettes|smokes|clothes|shoes|belongings|lighter|money|keys|bell)',
    '({charge}|he|she|they) (is|are) [(not to have|to have no)] (phone|cigarettes|smokes|passes|lighter|outings|leave)',
    '(told|informed|advised|reminded) (that)? (he|she|they|pt|patient|client) (could not|couldn t|would not be|wouldn t be) (leave|go|smoke|leaving)',
    '(told|warned|informed|reminded) (that)? (he|she|they|pt|patient|client) (would|will|may|might|could) (be (discharged (for|unless)|evicted|terminated|banned|cut off|reported|asked to leave)|lose (his|her|their) (bed|spot|pass|privileges|carries))',
    'warned (that)? (he|she|they|pt|patient|client) (would|will|may|might|could) be (discharged|removed|secluded|restrained|evicted)',
    'or (he|she|they|pt) (will|would) be (discharged (from|for)|evicted|removed|terminated|reported|banned|restrained|sectioned|formed)',
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
    'Warned he may lose his bed.',
    'Attends AA or he will be evicted.',
  ],
  passes: [
    'The form must be signed by Friday.',
    'She wants to attend choir.',
    'Has to take two buses to get here.',
    'She must take it with food.',
    'Warned she may lose her hair.',
  ],
}
