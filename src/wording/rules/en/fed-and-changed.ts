import type {Proof, Rule} from '../../rule.js'

/** Meals, toilet and rewards, told as of a small child. */
export const fedAndChanged: Rule = {
  id: 'en.belittling.fed-and-changed',
  severity: 'suggest',
  match: [
    '(wearing|wore|wears|puts|placed in|in|wear|with) (a|his|her|the)? (bib|nappy|diaper|diapers|pull-ups|nappies|brief and bib)',
    '(fed|toileted|changed|diapered|spoon-fed) (by|x|q) (hca|psw|staff|cna|aide|nurse+|rn|care|2|3|4|q2h|one|lpn|writer|nursing)',
    'feed~ (self|himself|herself|themselves) (poorly|messily|sloppily|with (fingers|hands|a mess)|like)',
    '(spoon-feed|spoon-fed|hand-feed) (him|her|them|pt|patient)',
    '(wet|wets|soiled|messed|peed) (himself|herself|themselves|his pants|her pants|the bed) (again|today|twice|on|in|at|x)',
    'redirected with (a)? (cookie|cookies|candy|snack|treat+|toy+|doll|juice|ice cream|food|tv|colouring)',
    '(mommy|daddy|mummy) (visited|came|is|was|called|brought|fed)',
    '(wants|asking for|crying for|calling for|cried for|called for|ran to) (his|her) (mommy|mummy|mama|daddy|blankie|dolly|bottle)',
    '(given|gave|earned|earns|gets|got|get|promised|offered|rewarded with|reward of|deserves|earn) (a|her|his|their|an)? (little|extra|special)? (treat|treats|reward|rewards|sticker|stickers|lollipop|candy|brownie points)',
    '(as|for) (a)? (reward|treat|bribe) (for|when|if|after|given)',
  ],
  except: [
    '(son|daughter|toddler|child|baby|grandson|granddaughter|niece|nephew|kid+|infant|dog|puppy|boy|girl) ... (bib|diaper+|sticker+|treat|treats|reward+|fed|spoon-fed|wet|soiled)',
    '(bought|made|share~|brought) ... (treat+|candy)',
  ],
  message: 'This tells of care as if for a small child.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: ['Told to wait for his treat; wants his mommy.', 'Given a treat for eating lunch.'],
  passes: ['Her toddler was given a sticker.', 'He wore a scarf to the clinic.'],
}
