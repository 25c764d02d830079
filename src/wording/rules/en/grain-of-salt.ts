import type {Proof, Rule} from '../../rule.js'

/** The person’s word, set at a distance. */
export const grainOfSalt: Rule = {
  id: 'en.credibility.grain-of-salt',
  severity: 'suggest',
  match: [
    '(only|just|merely|nothing but) (his|her|their|the patient s|pt s) (own)? (word|say-so|account)',
    'with (a|many)? (grain|pinch) of salt',
    '(or)? so (he|she|they|pt) (says|say|said|claims|tells us)',
    '(to hear (him|her|them) tell it|as (he|she|they) (tells|tell) it|if (he|she|they) (is|are) to be believed|if one believes (him|her|them))',
    '(would have|wants|trying to make|asks|expects|wanted) (us|you|staff|everyone|me) (to)? (think|believe|thinking)',
    '(although|though|while|whereas|but|however|yet) (the)? (chart|notes|records|mar|staff|collateral|bloodwork|levels|labs|uds) (says|say|show|shows|suggest|suggests|indicate|indicates) otherwise',
    '(stretch~|bend~|economical with|twist~) the (truth|facts)',
    '(has|have) an answer for everything',
    '(slippery|cagey|shifty|fishy|suspect story|far from truthful|tall tales|spin~ (stories|tales|a story))',
    '(conveniently|coincidentally|miraculously|mysteriously|suspiciously|magically) (forgot|forgets|lost|ill|unable|cannot|able|absent|sick|better|missing|disappeared|well|recovered|needs|had)',
    '(questionable|doubtful|dubious|alleged|supposed|apparent) (hx|history|symptom+|seizure+|pain|fall|abuse|allergy|diagnosis|dx|insomnia|hallucinations|voices|assault|injury)',
    '^ (questionable|doubtful|dubious) ',
    '(states|reports|endorses|says) only when (asked|prompted|pressed)',
    '(we|i|staff|everyone|team) (all|both)? know+ (better|otherwise|the truth|what (he|she) is like)',
    'somehow (always|never|forgot|has|manages|missed|cannot|unable)',
  ],
  except: [
    '(questionable|doubtful) (infiltrate|viability|lesion|density|opacity|margin+|effusion|fracture|mass|nodule|finding+|uti|pneumonia|shadow|thrombus|dvt|rash|murmur|significance)',
    'alleged (assault|abuse)',
    'doubtful that (it|the)',
  ],
  message: 'This sets the person’s word at a distance.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: ['We have only her word for it.', 'Miraculously recovered once the bed was found.'],
  passes: ['She keeps her word and came on Sunday.', 'A pinch of salt in the soup, he says.'],
}
