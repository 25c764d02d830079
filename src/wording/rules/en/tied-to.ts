import type {Proof, Rule} from '../../rule.js'

/** A person bound to a thing, lifted as a weight, or counted down to a child. */
export const tiedTo: Rule = {
  id: 'en.disability.tied-to',
  severity: 'strong',
  match: [
    '(tied|tethered|shackled|chained|condemned|sentenced|stuck|bound) (in|to) (a|an|his|her|their|the)? (power|electric|manual)? (wheelchair|scooter|walker|oxygen|ventilator|dialysis|cane|crutches)',
    '(walker|stretcher|home|house|room|apartment|cane|scooter|vent)-(bound|ridden)',
    '((oxygen|dialysis)-bound|wheelchair confinement)',
    '(housebound|homebound|roombound|bedfast|chairfast|wheelchair-dependent)',
    'dependent (on|upon) (a|his|her|their) (walker|wheelchair|cane|scooter)',
    '(functions|functioning|thinks|reasons|behaves|operates|performs) (at|on) the (mental)? (level|age) of (a|an)',
    '(mind|mentality|intellect|maturity|intelligence) of (a|an) (child|toddler|baby|teenager|(small|young) child|(two|three|four|five|six|seven|eight|ten|2|3|4|5|6|7|8|10) year+)',
    '({charge}|he|she) {be} (a|an)? (heavy (lift|transfer|assist)|(two|one|2|1)-person (lift|transfer|assist)|total care|dead weight)',
    '^ a (two|2)-person lift',
    '(useless|bum|gimpy|no-good) (right|left)? (arm|leg|hand|limb|side|eye|foot)',
    '(despite|overcome~) (his|her|their|a) (severe)? (handicap+|disability|disabilities|affliction|deformity)',
    '^ inspirational',
    'languishing in (a|his|her|their)? (bed|chair|wheelchair)',
    '(wheelchair|bed|house|home|chair)-confined',
    'hard of thinking',
    '(functions|functioning|thinks|reasons|behaves|operates|performs) (at|on) (the|a) (level|mental level|age) of',
    '(mind|brain|intellect|mentality|intelligence|maturity|understanding|iq) of (a|an) (child|toddler|baby|five|four|three|six|seven|eight|two|ten|3|4|5|6|7|8|10)',
    '(is|was|been|as|a known|now|^ a) (a)? (c5|c6|t4)? [(quad|para|tetra|hemi)] (since|after|who|with|for ... (year+|decade+|months))',
  ],
  except: [
    '(dead|bad|bum) (leg|arm|hand) (lift|raise|room)',
    '(bound|tied) ... (foot|dressing|feeding|schedule)',
    'chained to ... (bed|wall|radiator)',
    '(bag|basket|tray|flag|balloon+|sign|dog|horn) ... (tied|stuck|chained)',
    'oxygen bound to',
    'inspirational (quote+|poster+|speaker+|card+|book+|video+|music|reading+)',
  ],
  guards: {name: false},
  message: 'This makes a person a weight, or a child.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Bound to a walker.',
    'Stuck in a wheelchair since May.',
    'Has been a quad since the dive.',
    'Legs weak, a quad for ten years.',
  ],
  passes: [
    'Uses a walker outdoors.',
    'The dressing was bound to the foot.',
    'Woke with a dead arm and shook it.',
    'He was stuck in the lift for an hour and in bed with the flu.',
    'A heavy lift at work hurt her back.',
    'A quad cane was ordered.',
  ],
}
