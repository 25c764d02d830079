import type {Proof, Rule} from '../../rule.js'

/** Words, taken for a show. */
export const rightThings: Rule = {
  id: 'en.credibility.right-things',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(say~|tell~|parrot~) (us|staff|people|everyone|writer|the team)? (what|whatever) (the|his|her|mother|group)? (we|they|people|staff|you|board|team|doctor+|judge|court|panel|parents|worker+) (think+)? (want+|wanted) to hear',
    'change~ (his|her|their)? (story|stories|version) (depending|each|every|to suit|when (asked|pressed|challenged|confronted)|from (day|one|shift))',
    'no objective (evidence|findings|signs|basis) (of|for) (pain|distress|anxiety|panic|complaint+|claim+)',
    '(exaggerated|disproportionate) (complaint+|distress|report+) (to|about|of)',
    'milk~ (the|his|her|their|this) (sick leave|sick role|system|injury|situation|illness)',
    'milk~ it for all',
    '(say~|says|tell~|told|saying|telling|parrot~) (us|staff|people|you|everyone|writer|the team|what) (what|whatever)? (the|his|her)? (we|they|people|staff|you|board|team|doctor+|judge|court|panel|parents|worker+|mother|group|she)? (thinks)? (we|they|people|staff)? (want+|wanted) to hear',
    'milk~ (it|the|his|her|their|this)? (sick leave|sick role|system|injury|situation|illness|for all)',
    '(not|t|cannot|unable to) keep~ (his|her|their) (own)? (story|stories|lies) straight',
    '(gave|give~|provide~) (us|staff|triage|me)? (another|yet another|a (completely|very|slightly|quite|totally)? (different|conflicting)) (version|account|story) ($|to (us|staff|triage|the)|of (events|what)|each|than|today|when)',
    '(tell~|told|give~|gave) (different|various|each|the)? (staff|people|nurses|doctors|providers|workers|everyone|clinicians|teams) different (things|stories|versions|accounts|histories) ($|about|at|on|depending|each|every|to)',
    '(say~|tell~|told|said) (us|staff)? what (he|she|they) (thinks|thought|believes|knows|think) (we|staff|people|the (team|doctor|nurse+|board)) (want+|wanted)',
    'endorse~ (everything|every (symptom|item|question)|all symptoms) ($|asked|offered|put)',
  ],
  message: 'This hears a performance in what was said.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: [
    'Tells staff what they want to hear.',
    'Changes story depending on who asks.',
    'He cannot keep his story straight.',
    'She gave another version to triage.',
  ],
  passes: [
    'He told a story to the children.',
    'Exaggerated reflexes on the left.',
    'He told us what he wanted to hear at the concert.',
  ],
}
