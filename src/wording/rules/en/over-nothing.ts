import type {Proof, Rule} from '../../rule.js'

/** Temper and trouble, told in sayings. */
export const overNothing: Rule = {
  id: 'en.risk.over-nothing',
  severity: 'suggest',
  match: [
    '(state|temper|tantrum|strop|fuss|meltdown|row|kick~ off) ... over (nothing|next to nothing)',
    '(ranting and raving|ranted and raved|rants and raves)',
    'not take kindly to',
    '(mostly|usually|always|all|as ever|again) over nothing ($|much)',
    '(went|goes) (up|off) like a (rocket|firework|volcano)',
    '(went|go~|goes|going) on the (attack|offensive)',
    'kick~ off (big style|big time|good style|good and proper)',
    'stare~ (people|staff|peers|us|me|the nurse+) (down|out)',
    '((eff~|f-ing) and (blind~|jeff~)|with a smirk)',
    '(wound|winding|winds) (himself|herself|themselves) (right)? up ($|since|over|about|into|all|again)',
    '(ring~|rang|phone~|kick~ off|snap~|complain~|overdose~) at the drop of a hat',
    '(not|t) (give over|let up) (until|till)',
    '^ (could|can) (hardly|barely) get a word in',
    '(no pleasing (him|her|them)|(couldn t|can t|cannot|could not) please (him|her|them) if you tried)',
    'nothing (was|is|s) (ever)? (good enough|to (his|her) liking) $',
    'none too (pleased|impressed|happy)',
    '(pain in the (you-know-what|proverbial)|(being|such|right|royal) (a)? (right|real|royal|total)? pain in the (backside|arse|ass|butt|bum|neck))',
    '(not|t|never) play~ ball ($|with (us|physio|staff|ot|the team))',
    'the more (you|we) (give|do|offer) : the more (he|she) (ll|will|want+|take+|ask+)',
    'thinks (shouting|crying|kicking off|threats) (gets|get|moves|works)',
    '(making|made) noises about (going to|complaining|suing)',
  ],
  except: [
    '(reports|says|feels|finds|admits) ... over nothing',
    '(ball|kids|park|children|team|football|dog|grandson|son|yard) ... play~ ball',
    '(play~ ball) with (the)? (kids|dog|team)',
    '(her|his) (father|mother|parents|ex) ... nothing (was|is)',
  ],
  guards: {apart: false, negation: false},
  message: 'This tells it in a saying; what came before is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'A strop over nothing.',
    'Went up like a volcano.',
    'Went on the offensive about the bill.',
    'Stared the nurses down.',
    'Phones at the drop of a hat.',
    'Would not play ball with physio.',
    'The more we offer, the more she wants.',
  ],
  passes: [
    'Reports rows at home over nothing.',
    'Would like to play ball with his kids again.',
    'She could not get a word in with her sister.',
    'Is up and about; wind went up.',
    'Found his way into the garden.',
  ],
}
