import type {Proof, Rule} from '../../rule.js'

/** Meals, toilet and rewards, told as of a small child. */
export const fedAndChanged: Rule = {
  id: 'en.belittling.fed-and-changed',
  severity: 'suggest',
  match: [
    '(fed|toileted|diapered|spoon-fed) by (hca|psw|staff|cna|aide|nurse+|rn|care|lpn|writer|nursing)',
    'feed~ (self|himself|herself|themselves) (poorly|messily|sloppily)',
    '(spoon-feed~|spoon-fed|hand-fed) (him|her|pt|patient)',
    '(wet|wets|soiled|messed|peed) (himself|herself|themselves|(his|her) pants) again',
    'redirected with (a)? (cookie+|candy|snack|treat+|toy+|doll|ice cream)',
    '(wants|asking for|crying for|calling for|cried for|called for|ran to) (his|her) (mommy|mummy|mama|daddy|blankie|dolly)',
    '(given|earned|earns|promised|rewarded with|deserves) (a|her|his|their) (little|extra|special)? (treat|treats|sticker+|lollipop|candy)',
    'brownie points',
    '(fed|toileted|changed) (by|x|q) (hca|psw|staff|cna|aide|nurse+|rn|care|2|3|4|q2h|one|lpn|writer|nursing)',
    '(given|gave|earned|earns|gets|got|get|promised|offered|rewarded with|reward of|deserves|earn) (a|her|his|their|an)? (little|extra|special)? (treat|treats|reward|rewards|stickers|lollipop|candy)',
  ],
  except: [
    '(son|daughter|toddler|child|baby|grandson|granddaughter|niece|nephew|kid+|infant|newborn|dog|puppy|boy|girl) ... (sticker+|treat|treats|reward|fed|spoon-fed|wet|soiled|mommy|mummy|mama|daddy|blankie)',
    '(son|daughter|toddler|child|baby|grandson|granddaughter|niece|nephew|kid+|infant|dog|puppy|boy|girl) ... (bib|diaper+|sticker+|treat|treats|reward+|fed|spoon-fed|wet|soiled)',
    '(bought|made|share~|brought) ... (treat+|candy)',
  ],
  message: 'This tells of care as if for a small child.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: ['Told to wait for his treat; wants his mommy.', 'Given a treat for eating lunch.'],
  passes: [
    'Her toddler was given a sticker.',
    'He wore a scarf to the clinic.',
    'He wears a brief at night.',
  ],
}
