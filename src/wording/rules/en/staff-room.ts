import type {Proof, Rule} from '../../rule.js'

/** Slang of the staff room, about people and their homes. */
export const staffRoom: Rule = {
  id: 'en.label.staff-room',
  severity: 'suggest',
  match: [
    '(would you believe ($|it)|quelle surprise)',
    '(flat|house|room|home|apartment|trailer|bedroom|bathroom|kitchen) {link} (like)? (a|an) (absolute|complete|total|right|real|bit of a)? (tip|hovel|bomb site|midden|disgrace|doss house)',
    'drip-feed~ (information|us|details|the (team|social|school))',
    'swing~ the lead',
    '(teddy bear|suitcase|handbag) sign',
    '(off (his|her|their) trolley|(doesn t|does not) know when (he|she) (s|is) well off|like a badge of honour)',
    '(nurse|staff|carer|worker|gp)-(shopping|shops|hopping)',
    '(always|usually|clearly|obviously) has an agenda',
    '(chancer+|skiver+)',
    '(wet|soiled|wets|soils|urinated|vomited|spilled) ... on purpose ($|and|to|again|when|before)',
    'eat~ (us|them|her|him) out of (house|home)',
  ],
  guards: {apart: false, denied: false},
  message: 'Staff-room slang; what was seen or said is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Chancer, and drip-feeds information to us.',
    'Her flat is an absolute tip.',
    'Positive teddy bear sign.',
    'Always has an agenda.',
    'Wet the bed on purpose.',
  ],
  passes: [
    'He tips the waiter; on the tip of her tongue.',
    'Fairy lights went on a trolley for the ward.',
    'The chair of the tenants has an agenda for the meeting.',
  ],
}
