import type {Proof, Rule} from '../../rule.js'

/** Colleagues, told how not to be with somebody. */
export const dontGiveIn: Rule = {
  id: 'en.risk.dont-give-in',
  severity: 'suggest',
  match: [
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (get|be|getting|being) (drawn|sucked|pulled|dragged|reeled|taken|hooked|roped) in',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (give in|cave) ($|to (him|her|them|his|her|demands))',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (back down|bend the rules|budge) ($|with|for|on)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) fall for (it|this|that|him|her|his|her|the)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (feed|play) (in to|into) (it|this|the|his|her|drama|demands|that)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) buy into (it|this|the|his|her)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (believe|trust) (a word|everything|what (he|she)|him|her|anything (he|she)|them|this one)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) be (fooled|taken in|swayed|conned|charmed|manipulated|had)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (indulge|humour|pander to|reward|mollycoddle|baby) (him|her|it|this|them)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) rise to (it|the bait|him|her)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) take (the bait|any (nonsense|crap|guff|lip|shit))',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) let (him|her|them) (wear (you|us)|get (to you|under your|in your|away)|talk you|walk all|away with|push you|play (you|us)|bully (you|us)|con you|split|see you|dictate|start)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) give (him|her|them) (an inch|an audience|ammunition|the satisfaction|anything sharp)',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) engage ($|with (him|her|them|this))',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) turn your back',
    '(^ (please|staff|team|nights|days|all|everyone|just|new staff|colleagues)? (should|must|to)? : (do not|don t|dont|never|not)) (let|lower) your guard',
    '(would|will) (simply|only|just|merely)? (reward|reinforce) (the|this|his|her|such|that) (bad|negative|attention-seeking)? (behaviour|behavior|demands)',
  ],
  guards: {apart: false, told: false},
  message: 'This warns colleagues against a person; what helps is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Do not get drawn in.',
    'Staff must not give in to her.',
    'Do not let her wear you down.',
    'Never lower your guard.',
  ],
  passes: ['Do not get cold; do not drive for a day.', 'Do not give up.', 'Do not give him ibuprofen.'],
}
