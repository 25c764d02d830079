import type {Proof, Rule} from '../../rule.js'

/** Engagement as something that the person withholds. */
export const unwilling: Rule = {
  id: 'en.compliance.unwilling',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(unwilling|reluctant|unwillingness) to',
    '(only)? reluctantly',
    '(not|never|poorly|superficially|{poor}) (engaging|engaged|engagement)',
    '(hard|difficult) to (engage|redirect)',
    'fail~ to (comply|engage|cooperate|follow|adhere|participate|take)',
  ],
  guards: {negation: false},
  message: 'This puts the distance on one side only.',
}

export const proof: Proof = {
  sources: ['care-sd', 'stigmaguard'],
  flags: ['She is unwilling to engage with the team.', 'Client failed to follow the plan.'],
  passes: ['The ward was reluctant to take transfers.', 'He engages in gardening and chess.'],
}
