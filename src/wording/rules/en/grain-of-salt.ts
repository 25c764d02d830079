import type {Proof, Rule} from '../../rule.js'

/** The person’s word, set at a distance. */
export const grainOfSalt: Rule = {
  id: 'en.credibility.grain-of-salt',
  severity: 'suggest',
  match: [
    '(only|just|merely|nothing but) (his|her|their|the patient s|pt s) (own)? (word|say-so)',
    'take~ ... with a grain of salt',
    'or so (he|she|they|pt) (says|said|claims|tells us)',
    '(to hear (him|her|them) tell it|as (he|she|they) tells it|if (he|she|they) (is|are) to be believed)',
    '(would have|wants|trying to make|expects|wanted) (us|you|staff|everyone|me) (to)? (believe|think (he|she|that))',
    '(although|though|while|but|however|yet) (the)? (chart|notes|records|mar|staff|collateral|bloodwork|levels|labs|uds) (says|say|show|shows|suggest|suggests|indicate|indicates) otherwise',
    '(stretch~|bend~|economical with|twist~) the truth',
    '(has|have) an answer for everything',
    '(cagey|shifty|suspect story|far from truthful|spin~ (tales|a story))',
    '(conveniently|miraculously|magically) (forgot|forgets|omitted|left out|misplaced|lost|ill|unable|cannot|able|absent|sick|better|disappeared|well|recovered)',
    '(dubious|supposed) (hx|history|symptom+|seizure+|pain|fall|allergy|insomnia|voices)',
    '^ (questionable|dubious) (historian|story|motive+|judgment|judgement|account)',
    '(we|staff|everyone|team) (all|both)? know+ (better|otherwise)',
    'somehow (always|never) (has|needs|forgets|misses|gets)',
    '(his|her|their) word ... (be|been|is|was)? taken with a (grain|pinch) of salt',
    '(take~|taken) ... with a pinch of salt',
  ],
  message: 'This sets the person’s word at a distance.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'We have only her word for it.',
    'Miraculously recovered once the bed was found.',
    'His word was taken with a grain of salt.',
  ],
  passes: [
    'She keeps her word and came on Sunday.',
    'A pinch of salt in the soup, he says.',
    'Questionable fracture of the fifth metatarsal.',
    'He eats his eggs with a pinch of salt.',
  ],
}
