import type {Proof, Rule} from '../../rule.js'

/** A hint in place of what happened: whoever reads is to think the rest. */
export const enoughSaid: Rule = {
  id: 'en.credibility.enough-said',
  severity: 'suggest',
  match: [
    '^ do the math+ $',
    'can (guess|imagine|work out) the (rest|ending)',
    '^ what (else)? (can|could|do|did) (you|we|one) expect $',
    'as (one|we|i|you|staff) (has|have|ve) (all)? come to expect ($|from|with)',
    '(anyone|everyone|whoever) who (knows|met|has met) (him|her) ... (predict~|tell|told|guess~)',
    '^ (don t|doesn t|do not) (they|he|she) (always|all|just) $',
    '(he|she|mum|mom|mother|dad|father|pt) predictably',
    'predictably (enough|in (tears|floods)|upset|angry|tearful|declined|refused|late)',
    'for what (that|this) (is|s|was) worth',
  ],
  guards: {apart: false},
  message: 'This hints; what was seen or said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Another fall, do the math.',
    'Late again, as we have come to expect.',
    'Anyone who has met her could have told you.',
    'Mum predictably upset.',
  ],
  passes: [
    'Asked him to do the math on page four.',
    'Asked what to expect after the operation.',
    'The bus runs predictably on Sundays.',
    'She could not guess the rest of the word.',
    'Told what he can expect from the clinic.',
  ],
}
