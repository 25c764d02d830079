import type {Proof, Rule} from '../../rule.js'

/** Wit and wits, talked down to. */
export const evenHe: Rule = {
  id: 'en.belittling.even-he',
  severity: 'suggest',
  match: [
    'even (he|she|they|pt|this one) (can|could|would|should|might|will) (understand|get|follow|grasp|manage|do|see|handle|figure|remember|read)',
    '(dumb|dumbed|dumbing|dumbs) (it|everything|things|this|the|down) (down)?',
    '(spelled|spelt|spell|spelling) (it|everything|things|this) out (for|to|again|slowly)?',
    '(in)? (very|really|simple|small|baby|short) (simple|small|little)? (words|terms) (even|so|for|that|he|she)',
    'words of one syllable',
    '(like)? (talking|speaking|explaining|talk) (to|with) a (child|wall|toddler|two|five|three|brick|kid|post|stone)',
    '(all|lost|losing|missing) (of)? (his|her|their|some) (of)? (his|her|their)? marbles',
    '(few|couple) (of)? (sandwiches|bricks|cards|fries|beers|bulbs|cans) short',
    '(nice|decent|pleasant|friendly|likeable|harmless|sweet|good|happy) enough (fellow|guy|lady|man|woman|chap|gal|kid|person|gentleman|girl|boy|individual|soul|fella|when|but|if)',
    '(harmless|sweet|nice|lovely|likeable|gentle) (old|enough|little|poor)? (fellow|guy|chap|fella|soul|thing|character|bloke) (but|really|when|who|and|though|if)?',
    '(not|isn t|never|hardly|nt) (exactly|quite|really|all)? (the)? (sharpest|brightest|smartest|quickest|a rocket|rocket|a genius|einstein|the full|playing with)',
    '(bless|god love|god bless|love) (him|her|them) (he|she|they|but|tries|for)?',
    '(tries|trying|means|does) (his|her|their)? (so hard|best)? (poor|bless|the dear)',
    'real (character|hoot|sweetheart|cutie|card|doll)',
  ],
  except: ['spelled out (name|in the)', 'love (him|her|them) (and|but|very|so|too|as|for)'],
  guards: {apart: false},
  message: 'This speaks over the head of a grown person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Told in small words so she would get it.', 'Nice enough chap, came about his cheque.'],
  passes: ['Information was given in plain language and in Punjabi.', 'She has lost her bus pass.'],
}
