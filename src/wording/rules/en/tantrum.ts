import type {Proof, Rule} from '../../rule.js'

/** Words that make an adult a child. */
export const tantrum: Rule = {
  id: 'en.belittling.tantrum',
  severity: 'strong',
  match: [
    '(throw~|have~)? (a)? (temper)? tantrum+',
    '(pouting|sulking|whining|babyish|infantile|childlike)',
    'like a (child|toddler|baby)',
    'kick~ off $',
    'pleasantly (confused|demented|psychotic)',
    '(sweet|little|cute|dear) (old|elderly)? (lady|man|woman|gentleman)',
    'poor thing',
    '^ good (girl|boy)',
    '(he|she|they|was|been) ... a good (girl|boy)',
    '(throw~|pitch~) a fit',
    'is a feeder',
    'like a ... year old',
    'naughty',
    'put to bed',
    '(diaper~|diapered|diapers|bib|spoon-fed|feeder+|toileted|potty|nappy|nappies|wet the bed again)',
    '(sulk~|pout~|whine~|whimper~|snivel~|mope~|throw~ a fit|hissy fit|spit the dummy|crybaby|cry-baby|baby|babyish|baby talk) (about|in|because|when|since|over|after|again|for)',
    '(acts|acting|behaves|behaving|acted|behaved) (like|as) (a|an)? (child|baby|toddler|teenager|two|three|four|five|spoiled|infant|kid|brat|3|4|5|2) (year+|yo|old|brat|child)?',
    '(honey|sweetie|dearie|hun|good boy|good girl|bless (her|him))',
    '(going|goes|went|kept going|rambling|rambles|rambled|droning|prattling|harping|harped|carrying) on (and on)? (about|re)',
    'hand-holding',
    '(fed|changed|toileted|bathed|dressed|cleaned up) and (fed|changed|toileted|bathed|dressed|settled|tucked|put)',
    '(old|wee|dear|sweet|lovely|little) (fella|fellow|girl|boy|gal|soul|duck|chap|dear|thing|guy|bird|biddy|codger|coot|geezer)',
    '(cute|adorable|darling|precious) (old|little|wee|elderly)? (man|lady|fella|fellow|woman|gentleman|thing|couple|guy|soul)',
    '(mind|mentality|intellect|maturity|brain) of (a|an) ... (old|child|toddler|teenager|infant|year)',
    '(the|this|our) (poor|sweet|dear|cute|little|old) (little|old)? (lady|gentleman|fellow|soul|dear) (in|who|with|is|was|from|rang|on)',
    '(sweet|cute|good) as (can be|pie|sugar|gold|a button)',
  ],
  except: [
    '(toddler|toddlers|child|son|daughter|her) ... tantrum+',
    '(son|daughter|toddler|child|grandson|granddaughter|kid+|nephew|niece|baby) ... (fit|pouting|whining|sulking|naughty|tantrum+)',
    'tantrum+ of',
    '(baby|babies|granddaughter|grandson|infant|toddler|child|niece|nephew) ... (diaper+|diapered|bib|feeder+)',
    '(honey|sweetie) (in|on|and|garlic|lemon|mustard|dressing|bun+)',
    'bird feeder+',
  ],
  message: 'This speaks of an adult as if they were not one.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: ['Had a tantrum over the remote.', 'Pleasantly confused, up in chair.'],
  passes: ["Her toddler's bedtime was discussed; she is tired.", 'The game will kick off at noon.'],
}
