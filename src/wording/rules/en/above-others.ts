import type {Proof, Rule} from '../../rule.js'

/** Self-importance, read into a wish, a boast or a missing thanks. */
export const aboveOthers: Rule = {
  id: 'en.character.above-others',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(boast~|brag~) (of|about|that|to) ... (fight+|drug+|drinking|money|women|crime+|assault+|peers|staff)',
    'think~ (that)? (he|she|they) (is|are|knows) (special ($|and|because)|better than (others|us|everyone|staff|peers|the)|above (us|others|the|everyone|it all|all)|owed|god s gift|a cut above)',
    'look~ down (his|her) nose (at|on)',
    'never (says|say) (please|thanks|thank you|sorry)',
    '(act~|behave~) (entitled|superior|tough|hard done by)',
    'expect~ the (world|moon) ($|and|from)',
    'never (grateful|thankful|content) ($|for|no matter|despite)',
  ],
  message: 'This judges how high somebody holds themselves; what was said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Boasts of his fights to peers.', 'Thinks he is above the rules.', 'She never says thank you.'],
  passes: [
    'Boasts about her granddaughter and the spelling prize.',
    'Boasted about walking to the end of the hall.',
    'He thinks he is better this week.',
  ],
}
