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
  ],
  except: [
    '(toddler|toddlers|child|son|daughter|her) ... tantrum+',
    '(son|daughter|toddler|child|grandson|granddaughter|kid+|nephew|niece|baby) ... (fit|pouting|whining|sulking|naughty|tantrum+)',
    'tantrum+ of',
  ],
  message: 'This speaks of an adult as if they were not one.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: ['Had a tantrum over the remote.', 'Pleasantly confused, up in chair.'],
  passes: ["Her toddler's bedtime was discussed; she is tired.", 'The game will kick off at noon.'],
}
