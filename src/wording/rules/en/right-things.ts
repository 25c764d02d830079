import type {Proof, Rule} from '../../rule.js'

/** Words, taken for a show. */
export const rightThings: Rule = {
  id: 'en.credibility.right-things',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(say~|says|tell~|told|saying|telling|parrot~) (us|staff|people|you|everyone|writer|the team|what) (what|whatever)? (the|his|her)? (we|they|people|staff|you|board|team|doctor+|judge|court|panel|parents|worker+|mother|group|he|she)? (thinks)? (we|they|people|staff)? (want+|wanted) to hear',
    'change~ (his|her|their)? (story|stories|version) (depending|when|each|every|to suit|from)',
    'no objective (evidence|findings|signs|basis) (of|for) (pain|distress|anxiety|panic|depression|symptoms|illness|complaint+|claim+)',
    '(exaggerated|disproportionate) (response|reaction|complaint+|distress|report+) (to|about|of)',
    'milk~ (it|the|his|her|their|this)? (sick leave|sick role|system|injury|situation|illness|for all)',
  ],
  message: 'This hears a performance in what was said.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Tells staff what they want to hear.', 'Changes story depending on who asks.'],
  passes: ['He told a story to the children.', 'Exaggerated reflexes on the left.'],
}
