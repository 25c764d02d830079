import type {Proof, Rule} from '../../rule.js'

/** Self-importance, read into a wish, a boast or a missing thanks. */
export const aboveOthers: Rule = {
  id: 'en.character.above-others',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(boast~|brag~) (of|about|that|to)',
    'think~ (that)? (he|she|they) (is|are|knows) (special ($|and|because)|better than (others|us|everyone|staff|peers|the)|above (us|others|the|everyone|it all|all)|owed|entitled|god s gift|a cut above|everything|it all|too good)',
    'look~ down (his|her) nose',
    'never (says|said|say) (a)? (please|thanks|thank you|sorry|word of thanks)',
    '(act~|behave~) (entitled|superior|tough|big|hard done by|above)',
    'expect~ the (world|moon)',
    'want~ it all ($|and|now|his|her)',
    'never (grateful|thankful|content) ($|for|no matter|despite)',
  ],
  except: [
    '(boast~|brag~) (of|about|to|that) ... ... (grandson+|granddaughter+|grandchildren|grandkids|grandchild|son|daughter|garden|team|fish|cooking|kids|children)',
  ],
  message: 'This judges how high somebody holds themselves; what was said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Boasts of his fights to peers.', 'Thinks he is above the rules.', 'She never says thank you.'],
  passes: ['Boasts about her granddaughter and the spelling prize.', 'He thinks he is better this week.'],
}
