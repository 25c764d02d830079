import type {Proof, Rule} from '../../rule.js'

/** The future, written off in a saying. */
export const earlyGrave: Rule = {
  id: 'en.pessimism.early-grave',
  severity: 'suggest',
  match: [
    '(jail|prison|gutter|street+|hospital|rehab) or (in)? (the)? (morgue|grave|a box|cemetery|graveyard)',
    '(dead|six feet under|in (a box|the morgue)) (by|before) (christmas|(he|she) (is|s|turns|reaches)|thirty|30|forty|40|the year)',
    '(an|to an|into an) early grave',
    'end up (dead|in (a box|the morgue|the gutter))',
    '(we|staff|team|services) (have|ve) done (all|everything) (that)? we can (for (him|her|them|this)|with (him|her|them|this))',
    '(we|staff|team|services|everyone) (have|ve|has) tried everything (with (him|her|them|this)|$)',
    'everything (has|s|have) been tried (with|on) (him|her|them|this (man|lady|family|boy|girl|client|patient))',
    '(flog|flogging) a dead horse',
    '(bang~|banging) (our|my|your) head+ (against|off)',
    '(pissing (in|into)|spitting (in|into)) the wind',
    '(money|time|effort) down the drain',
    'once (a|an) ... always (a|an)',
    '(colour|color) me (surprised|shocked)',
    'optimism (would be|is|seems) (misplaced|unwarranted|unfounded|premature)',
    'shock horror',
    'no surprise+ there',
    'to (nobody|no one) s surprise',
    'what did (you|we|i|they) expect $',
    'same (again|thing) (next|no doubt)',
    '(again|back|drinking|relapse|next week|tomorrow) no doubt $',
    '^ (don t|do not) hold your breath $',
    '(he|she|{charge}) (is|was) (a write-off|a dead loss|a goner|beyond saving)',
  ],
  guards: {apart: false},
  message: 'This writes off what may come; what could help is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Headed for jail or the morgue.',
    'We have done all we can for him.',
    'Shock horror.',
    'What did we expect.',
    'Drinking to an early grave.',
    'Same again next week no doubt.',
  ],
  passes: [
    'Do not hold your breath during the scan.',
    'He led the horse to the barn for water.',
    'Same dose again next week.',
    'The car was a write-off after the crash.',
  ],
}
