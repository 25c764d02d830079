import type {Proof, Rule} from '../../rule.js'

/** Orders: staff tell, the person obeys. */
export const toldTo: Rule = {
  id: 'en.compliance.told-to',
  severity: 'suggest',
  match: [
    '{be} (told|instructed|ordered|warned|directed) (not)? to',
    '{be} (redirected|reprimanded|scolded|admonished|lectured)',
    '(needs|requires|required|needed) ... (redirection|limit-setting)',
    '(does|did) not (listen|obey|follow (directions|direction|rules))',
  ],
  except: ['by (police|court|judge|landlord)'],
  guards: {negation: false},
  message: 'This records an order and leaves out the conversation.',
}

export const proof: Proof = {
  sources: ['picu', 'strengths-model'],
  flags: ['Pt was told to return to her room.', 'Does not follow directions on the unit.'],
  passes: ['The voice told her to hide the keys.', 'He told us about his garden.'],
}
