import type {Proof, Rule} from '../../rule.js'

/** A person bound to a thing, lifted as a weight, or counted down to a child. */
export const tiedTo: Rule = {
  id: 'en.disability.tied-to',
  severity: 'strong',
  match: [
    '(tied|bound|tethered|shackled|chained|glued|stuck|condemned|sentenced) (in|to) (a|an|his|her|their|the)? (power|electric|manual)? (wheelchair|chair|oxygen|walker|scooter|ventilator|dialysis|cane|crutches|hoyer|lift|catheter)',
    '(oxygen|walker|stretcher|home|house|room|apartment|cane|scooter|vent)-(bound|ridden)',
    '(bed|chair)-fast',
    'wheelchair-dependent',
    'dependent (on|upon) (a|his|her) (walker|wheelchair|cane|scooter)',
    '(functions|functioning|thinks|reasons|behaves|operates|performs) (at|on) (the|a) (level|mental level|age) of',
    '(mind|brain|intellect|mentality|intelligence|maturity|understanding|iq) of (a|an) (child|toddler|baby|five|four|three|six|seven|eight|two|ten|3|4|5|6|7|8|10)',
    '{be} (a|an) (heavy|two person|one person|2 person|1 person|full|total|hoyer|mechanical|two|2|1) (lift|transfer|assist|care) $',
    '^ a (two|2|heavy|one|1)-person (lift|transfer|assist)',
    '(a|heavy|two-person) (total care|heavy lift|dead weight|full care)',
    '(useless|dead|bum|gimpy|no-good) (right|left)? (arm|leg|hand|limb|side|eye|foot)',
    '(despite|overcome~|overcoming) (his|her|their|a) (severe)? (handicap+|disability|disabilities|affliction|deformity|deformities|limitations)',
    '^ (inspirational|an inspiration)',
    'uses handicap',
    'wheelchair-ridden',
    '(stuck|languishing) in (a|his|her|their)? (bed|chair|wheelchair)',
    '(wheelchair|bed|house|home|chair)-confined',
    'hard of thinking',
    '(housebound|homebound|roombound|bedfast|chairfast|wheelchairbound)',
  ],
  except: [
    '(dead|bad|bum) (leg|arm|hand) (lift|raise|room)',
    '(bound|tied) ... (foot|dressing|feeding|schedule)',
    'chained to ... (bed|wall|radiator)',
  ],
  guards: {name: false},
  message: 'This makes a person a weight, or a child.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Bound to a walker.', 'Stuck in a wheelchair since May.'],
  passes: ['Uses a walker outdoors.', 'The dressing was bound to the foot.'],
}
