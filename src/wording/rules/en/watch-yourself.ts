import type {Proof, Rule} from '../../rule.js'

/** Colleagues, warned against somebody. */
export const watchYourself: Rule = {
  id: 'en.risk.watch-yourself',
  severity: 'suggest',
  match: [
    '^ (watch|hide|lock up|guard|count|keep an eye on) (your|the|all) (pens|pen|wallet|purse|bag+|handbag+|pockets|lanyard+|valuables|cutlery|spoons)',
    '(be|stay|keep|kept|staff) on (your|our|their) guard',
    '^ (watch (yourself|yourselves)|watch your back|watch this one|watch out) ($|with|around|for (him|her|this))',
    '(careful|trouble|luck|yourself|patience) with this one',
    '^ beware $',
    '^ beware (of)? (him|her|this (one|lady|man|family)|the (charm|smile|temper|family|son|mother|daughter))',
    '^ handle with care $',
    '^ (walk|tread) on egg-shells',
    '(staff|we|nurses|team) (are|were|have been|had to|all)? (walk~|walking|tread~|treading) on egg-shells',
    'eyes in the back of (your|our|my|one s|the)',
    'one eye on (him|her|them|this one)',
    '^ keep it (short|brief) with (him|her|this|them)',
    '(will|ll) try (every trick|(his|her) luck)',
    '(will|ll) try it with (new|staff|agency|bank|casual|you|anyone|students|nights|young|junior)',
    '^ good luck (to)? (nights|days|evenings|the next|the (night|day|next) (shift|team|nurse)|whoever)',
    '^ brace yourselves',
    'you have been warned',
    '(in|heads up) ... (foul|rare) form ($|today|tonight|again)',
    '(document|record|write down) everything (with|re) (this|him|her|the family|them)',
    '^ (hold firm|stand firm|hold the line|stick to your guns) ($|with)',
    'wide berth ($|today|when|in the)',
    'god help (nights|us|whoever|the next|days)',
  ],
  guards: {apart: false, told: false},
  message: 'This warns colleagues against a person; what happened and what helps is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Watch your pens.',
    'Be on your guard.',
    'Good luck to nights.',
    'Brace yourselves.',
    'Will try every trick.',
  ],
  passes: [
    'Watch the wound for redness.',
    'She walks on eggshells around her husband.',
    'Beware of dog at the gate.',
    'Wished him good luck with the exam.',
    'Staff keep one eye on the door.',
    'He will try it with milk.',
  ],
}
