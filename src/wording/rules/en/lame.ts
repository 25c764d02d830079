import type {Proof, Rule} from '../../rule.js'

/** Old and hard words for bodies and minds that differ. */
export const lame: Rule = {
  id: 'en.disability.lame',
  severity: 'strong',
  match: [
    '(mongoloid+|mongol|lame|midget+|dwarf|hunchback|hare-lip|harelip|cretin|simpleton|half-wit|slow-witted|dullard|gimp+|gimpy|spaz|spastics|dements|feeble|mental-age|pea-brained|vegetable|cripples|handicap|freak+)',
    "(down's|downs|down syndrome|fas|fasd|fetal-alcohol|cp|autism|spina bifida|tourettes|special-ed|mr) (child|children|kid+|baby|boy+|girl+|adult+|lady|man|woman|son|daughter|brother|sister|{charge})",
    '(born|grossly|badly|severely|hideously|horribly) (deformed|disfigured|malformed)',
    '^ (deformed|disfigured)',
    '(deformed|disfigured|malformed) (child|baby|infant|face|hand+|arm+|leg+|foot|feet|limb+|{charge})',
    '(and|{be}|almost|essentially) vegetative (since|after|from|following|state since)',
    '{be} ... vegetative $',
    '^ vegetative (since|after|from|following)',
    '(and|mute) vegetative',
    '(an|the|her|his|chronic|lifelong|semi|total|this) invalid (wife|mother|husband|father|parent|sister|brother|son|daughter|aunt|{charge}|since|and|who)',
    '^ invalid (wife|mother|husband|father|parent|sister|brother|son|daughter|aunt|{charge})',
    '(blind|deaf|mute|crippled|one-legged|one-armed|amputee|tube-fed|trach|palsied|incontinent|wheelchair) (lady|guy+|fellow|one|kid+|pt|patient+|man in|woman in)',
    '(has|have|had|with|is|are|our|a) special-needs $',
    'special-needs ({after}|program at|kid+|adult+|lady|man)',
    '^ special-needs',
    '(a|in|attends|the|to) special (class|classes|school|bus|ed)',
    '^ special (class|school|bus|ed)',
    '(brain|head)-injured ({after}|{person}|guy|kid|lady|since)',
    '^ (brain|head)-injured',
    '(differently-abled|handi-capable|handicapable|physically challenged|vertically challenged|otherwise-abled|special gift)',
    '(abnormal|defective|damaged|impaired) (child|children|baby|kid+|infant|brain from birth)',
    'the (hearing|visually|cognitively|developmentally) (impaired|disabled|delayed)',
    'able-bodied (people|children|kids|sibling+|peers|residents|brother|sister|twin)',
    '(retarded|crippled|deformed|withered|shrivelled|misshapen) (arm+|hand+|leg+|limb+|foot|body|child|brother|sister|son|daughter)',
    'vegetative (patient+|man|woman|lady|male|female|child)',
  ],
  except: [
    'lame (excuse+|joke+)',
    'dwarf (hamster|planet|rabbit|tree)',
    'blind (spot|study|trial)',
    'special-needs (trust|plan|resource|funding|assistant)',
    'vegetable (garden+|soup|patch+|broth|tray|oil|plot|beds|dish|stew|market)',
    '(garden|soup|fruit|eat~|grow~|peel~|chop~|cook~) ... vegetable',
    '(healthy|normal) (children|sibling|baby)',
    'a freak (accident|storm)',
    'handicap (of|placard|permit|went|was|improved)',
    'golf handicap',
    'handicap (ramp|washroom|accessible)',
  ],
  message: 'This is an old and hard word for disability.',
}

export const proof: Proof = {
  sources: ['apa', 'practice'],
  flags: ['Lame since childhood.', 'Invalid wife at home.', 'Invalid mother at home.'],
  passes: ['Made vegetable soup in group.', 'The card number was invalid.', 'Blind trial of two pills.'],
}
