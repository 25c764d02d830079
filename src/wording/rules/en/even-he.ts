import type {Proof, Rule} from '../../rule.js'

/** Wit and wits, talked down to. */
export const evenHe: Rule = {
  id: 'en.belittling.even-he',
  severity: 'suggest',
  match: [
    'even (he|she|they|pt|this one) (can|could|would|should|might|will) (understand|get|follow|grasp|figure)',
    '(dumb|dumbed|dumbing|dumbs) (it|everything|things|this)? down',
    '(simple (words|terms) even|in (small|baby) words|in words of one syllable)',
    'like (talking|speaking|explaining|talk) to a (child|wall|toddler|two|three|five|brick|kid|post|stone)',
    '(all|lost|losing|missing) (some of)? (his|her|their) marbles',
    '(few|couple) (of)? (sandwiches|bricks|cards|fries|beers|bulbs|cans) short',
    '(nice|decent|pleasant|friendly|likeable|harmless|sweet|good) enough (fellow|guy|lady|man|woman|chap|gal|kid|person|gentleman|girl|boy|individual|soul|fella)',
    '(harmless|sweet|poor|dear) (old|little) (fellow|guy|chap|fella|soul|thing|bloke)',
    '(harmless|gentle) (fellow|chap|fella|soul|character|bloke)',
    'not (exactly|quite|really)? (the (sharpest|smartest|brightest) $|the (sharpest|smartest|brightest) (tool|knife|bulb|crayon)|a rocket scientist|einstein)',
    '(bless|god love) (him|her|them)',
    'real (character|hoot|sweetheart|cutie)',
  ],
  guards: {apart: false},
  message: 'This speaks over the head of a grown person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Told in small words so she would get it.', 'Nice enough chap, came about his cheque.'],
  passes: [
    'Information was given in plain language and in Punjabi.',
    'She has lost her bus pass.',
    'The nice thing is that the bus stops there.',
    'The leaflet uses short words so that everybody can read it.',
  ],
}
