import type {Proof, Rule} from '../../rule.js'

/** Outdated or pitying words for disability. */
export const wheelchairBound: Rule = {
  id: 'en.disability.wheelchair-bound',
  severity: 'strong',
  match: [
    '{article}? wheelchair-bound {charge} => {a} {2} using a wheelchair',
    'be~ wheelchair-bound => use~ a wheelchair',
    'wheelchair-bound => using a wheelchair',
    'be~ (confined|bound) to (a|his|her|the) wheelchair => use~ a wheelchair',
    '(confined|bound) to (a|his|her|the) wheelchair => using a wheelchair',
    '(chair-bound|bed-ridden|bed-bound|shut-in)',
    '(cripple+|crippled|handicapped|retarded|retardation|imbecile|moron|idiot|an invalid|slow learner|brain-damaged)',
    'the (disabled|handicapped) $',
    '({person}|brother|sister|son|daughter|mother|father|cousin|twin) {be} (a)? (down s|downs) ($|and|with)',
    '(learning|mentally|physically|intellectually|developmentally) (disabled|challenged ($|and|with|{charge}|man|woman|person|people|adult+)|handicapped)',
    'birth defect+',
    'confined to (bed|home)',
    'special (needs|ed|education) (student+|kid+|child|children|{charge})',
    '(deaf-mute|deaf and dumb|spastic|mental age of)',
    'w : c bound',
    '(physical|mental|intellectual|visual|hearing|severe|multiple|congenital) handicap+',
    '(trapped|imprisoned|prisoner+|locked) (in|inside|of) (a|his|her|their) (own)? (body|mind)',
  ],
  except: [
    '(lunatic|idiot|moron|imbecile) : (and)? ... (and|or)? ... as (medical|clinical|legal|old|diagnostic) (terms|labels|words|categories)',
    'not wheelchair-bound',
    'formerly ... retardation',
    'handicapped (parking|permit)',
    '(psychomotor|motor|growth) (retardation|retarded)',
    'retarded (growth|bone|movement)',
    'spastic (colon|bladder|gait|paraparesis|diplegia|cerebral|bladder)',
    'self-(described|identified) ... (cripple+|crippled)',
    '(feel~|felt|says|said|describes|reports) ... (trapped|imprisoned|prisoner|locked)',
    'spastic (diplegic|quadriplegic|hemiplegic) (cerebral|cp)',
    'spastic (quadriplegia|hemiplegia|tetraplegia|quadriparesis|hemiparesis|tetraparesis|dysphonia|tone|catch)',
    'an invalid (password|code|card|number|ticket|entry|result+|email)',
  ],
  message: 'This is an outdated word for disability.',
}

export const proof: Proof = {
  sources: ['apa', 'retext'],
  flags: [
    'Wheelchair-bound since 2015.',
    'Confined to a wheelchair at home.',
    'Trapped in a body that does not move.',
    "His sister is Down's, lives at home.",
  ],
  passes: [
    'The health card number was invalid.',
    'She uses a wheelchair outdoors.',
    'Psychomotor retardation is less marked.',
    'He feels trapped in his body.',
    'The talk covered idiot, moron and imbecile as legal categories.',
  ],
}
