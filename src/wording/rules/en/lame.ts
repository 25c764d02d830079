import type {Proof, Rule} from '../../rule.js'

/** Old and hard words for bodies and minds that differ. */
export const lame: Rule = {
  id: 'en.disability.lame',
  severity: 'strong',
  match: [
    '(mongoloid+|lame|midget+|dwarf|hunchback|cretin|simpleton|half-wit|slow-witted|gimp+|gimpy|spaz|spastics|dements|mental-age|pea-brained|cripples|handicap)',
    '(become|becomes|be) a vegetable',
    "(down's|downs|down syndrome|fas|fasd|fetal-alcohol|cp|autism|spina bifida|tourettes|special-ed) (child|children|kid+|baby|boy+|girl+|adult+|lady|man|woman|male|female|son|daughter|brother|sister|patient+|client+|pt)",
    'born (deformed|disfigured|malformed)',
    '(hideously|horribly|badly) (deformed|disfigured)',
    '(deformed|disfigured|malformed|defective|damaged) (child|baby|infant)',
    '(^|and|{be}|mute|almost|essentially) vegetative ($|since|after|from|following)',
    'vegetative (patient+|man|woman|lady|male|female|child)',
    '(an|^|her|his|lifelong|chronic|semi) invalid (wife|mother|husband|father|parent|sister|brother|son|daughter|aunt)',
    '(an|lifelong|chronic) invalid (since|and|who|for)',
    '(blind|deaf|mute|crippled|one-legged|one-armed|amputee|tube-fed|trach|palsied|incontinent|wheelchair) (lady|guy+|fellow|kid+|pt|patient+)',
    '(^|has|have|had|with|a) special-needs ($|and|child|youth|kid+|adult+|patient+|lady|man)',
    '(attends|in|to) (a)? special (class|classes|school|ed)',
    '(^ special bus|hare-lip|hare-lipped|hunchbacked|peg-legged|feeble-mindedness|(left|essentially|basically|practically) (him|her|them)? a vegetable ($|{after}))',
    '^ (brain|head)-injured',
    '(a|the|this) (brain|head)-injured (man|woman|male|female|patient|pt|client|guy|lady|kid)',
    '(differently-abled|handi-capable|otherwise-abled|(physically|vertically) challenged)',
    '(crippled|withered|shrivelled) (arm+|hand+|leg+|limb+|foot|body)',
    '(retarded|crippled) (child|brother|sister|son|daughter)',
    'special-needs ({after}|program at)',
    'able-bodied',
    '(^|a|virtual|total|human|complete|now) vegetable (since|after|following)',
    'the invalid (upstairs|downstairs|was (carried|fed|moved|lifted)|in (bed|room)|who|lives|wife|husband|mother|father)',
  ],
  except: [
    'lame (duck|excuse+|joke+)',
    '(horse|mare|gelding|pony|cow|goat|sheep) ... lame',
    'gimp+ : as (he|she|they)',
    'dwarf (hamster|planet|rabbit|tree)',
    'a vegetable (garden+|soup|patch+|broth|tray|plot|dish|stew|market|seller)',
    'handicap (of|placard|permit|went|was|improved|ramp|washroom|accessible)',
    'golf handicap',
    'special-needs (trust|plan|resource|funding|assistant)',
    'able-bodied (seaman|seamen|sailor)',
    'dwarf syndrome',
  ],
  message: 'This is an old and hard word for disability.',
}

export const proof: Proof = {
  sources: ['apa', 'practice'],
  flags: [
    'Lame since childhood.',
    'Invalid wife at home.',
    'Invalid mother at home.',
    'Able-bodied before the crash.',
    'The crash left her a vegetable.',
  ],
  passes: [
    'Made vegetable soup in group.',
    'The card number was invalid.',
    'Blind trial of two pills.',
    'A deformed wrist after the fall, reduced under sedation.',
    'A special class of antibiotics.',
    'Genetics query a dwarf syndrome.',
  ],
}
