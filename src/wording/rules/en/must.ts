import type {Proof, Rule} from '../../rule.js'

/** Musts: conditions set by others. */
export const must: Rule = {
  id: 'en.coercion.must',
  severity: 'suggest',
  match: [
    '^ [(must|has to)] (provide|give|produce|show|submit|sign|hand|surrender|wear|sit|leave|return|ask|earn|finish|eat|clean|shower|pay|check)',
    'as (a)? condition (of|for) (refill+|housing|stay|staying|discharge|return|service+|treatment|care|visit+|pass+|funding|continued|getting|being)',
    '(will|can|may) only (get|have|receive|see|earn|be given|be allowed) ... (if|when|once|after|back)',
    'consented (the|this)? (patient|pt|client|him)',
    '^ [(must|has to|needs to)] {obey}',
    '[({charge}|he|she|they) (must|has to|is (required|expected) to|will (be required|have) to)] {obey}',
    'for (his|her|their) own good',
    'mandated to',
    '^ [(must|needs to|has to)] (learn|accept|realize|realise|stop|grow up|take responsibility)',
    '({charge}|he|she|they) [(must|needs to|has to)] (learn to|accept|realize|realise|stop|grow up|take responsibility)',
    "(if|unless) (he|she|they) (does|do|did)? (not|n't)? (comply|complies|cooperate|cooperates|behave|behaves)",
  ],
  except: [
    'had not consented',
    'staff must',
    '(must|has to|needs to) follow (up|a ... diet)',
    '(must|has to|needs to) take (with|before|after|her time|his time|it easy)',
    'order ... (must|shall|has to)',
    'order : (must|shall|has to)',
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
  passes: ['The form must be signed by Friday.', 'She wants to attend choir.'],
}
