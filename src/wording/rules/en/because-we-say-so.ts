import type {Proof, Rule} from '../../rule.js'

/** Terms, and who sets them, as the reason. */
export const becauseWeSaySo: Rule = {
  id: 'en.coercion.because-we-say-so',
  severity: 'suggest',
  match: [
    '(when|because) (we|i|staff) (say|says|said) so',
    '(remind~|shown|told|know~|learn~) (him|her)? who (is|s) (in charge|the boss|boss)',
    '(get (honest|clean|real)|behave|comply|engage) or (get out|go|leave|lose|else)',
    'until (he|she|they) (has|have|can)? (behave~|apologis~|apologiz~|say~ sorry)',
    '(not|t|must|has to|needs to) (yet)? earn~ (his|her|the) (ground|garden|home|unescorted)? (leave|privilege+|pass|phone)',
    '(just|simply|ll|will) (have|need|has|needs) to learn to live with it',
    '(can|must|needs to|has to|told to) (wait|queue|cope|manage|eat|pay) ... like (the rest of us|everyone else)',
    'which (he|she) (will not|won t|is not|isn t) (be|going to)? (get|getting) $',
    '(put|putting) (my|our) foot down ($|about|re|on|over|with|and|regarding)',
    '^ no (second|more|further) chances ($|if|this|for (him|her))',
  ],
  except: ['(says|said|felt|feels|wants|hopes|afraid) ... ... (live with it|like everyone else)'],
  guards: {apart: false, negation: false},
  message: 'This says who decides; what was agreed, and why, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Told: home when we say so.',
    'Needs to be shown who is boss.',
    'Told to get real or get out.',
    'No phone until she apologises.',
    'Has not earned his garden leave.',
    'Will have to learn to live with it.',
    'Wants diazepam, which she will not be getting.',
  ],
  passes: [
    'She earned her degree and took leave.',
    'He asked who is in charge of the ward.',
    'He says he wants to live like everyone else.',
    'Put his foot down on the footrest.',
    'Waited until he asked for water.',
  ],
}
