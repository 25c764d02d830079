import type {Proof, Rule} from '../../rule.js'

/** Appearance that is judged, or beside the point. */
export const unkempt: Rule = {
  id: 'en.appearance.unkempt',
  severity: 'hint',
  match: [
    '(unkempt|dishevelled|disheveled|malodorous|smelly|slovenly|filthy)',
    '(poorly|well) groomed',
    '({poor}|neglected) (personal)? (hygiene|grooming|self-care) (and grooming)?',
    '(hygiene|grooming) : {link}? {poor}',
    '(reek~|stank|stinks) (of)?',
    '(odd|bizarre|strange)-looking',
    '(odd|bizarre|strange|eccentric) appearance',
    '(inappropriately dressed|dressed inappropriately|heavily tattooed)',
    '(body odour|body odor|bo)',
    'look~ (rough|terrible)',
    '(poorly|scantily) (dressed|clad)',
    'provocative (clothing|dress)',
    'look~ homeless',
    'older than (his|her|their)? stated age',
    '(smell~|smelled|smelling|smelt|odour|odor) (strongly|heavily)? (of|like) (urine|alcohol|etoh|booze|cigarettes|smoke|bo|marijuana|weed|cannabis|feces|garbage|stale)',
    '(smell~) (bad|awful|terrible|foul|strongly)',
    '(covered|covering) in (tattoos|piercings|scabs|sores|filth|dirt)',
    '(missing|rotten|rotting|bad|poor|no) (teeth|dentition)',
    '(multiple|numerous|facial|neck|many|visible) (tattoos|piercings)',
    '(dirty|soiled|stained|mismatched|ill-fitting|filthy|torn) (clothes|clothing|appearance|hair|nails|hands|fingernails|pyjamas)',
    '(bedraggled|scruffy|shabby|grubby|sloppy|greasy|unwashed|unclean|unshaven|straggly|haggard|gaunt|sickly|grossly obese|morbidly obese)',
    '(toothless|edentulous and|reeking|reeks|stinking|stench|grimy|wild-eyed|glassy-eyed|bleary|sweaty|greasy-haired|ragged|bag lady|street attire|threadbare)',
    '(scantily|inappropriately|bizarrely|oddly|provocatively|inadequately|poorly|sloppily|eccentrically) (dressed|attired|clad|clothed|groomed)',
    '(squeezed into|busting out of|spilling out of|heavily made-up|caked in make-up|dressed like|dressed as|made up like|overly made up|inappropriate attire)',
    '(morbidly|grossly|extremely) (obese|overweight|thin) (male|female|man|woman|lady|gentleman|pt|patient)',
    '(smell~|reek~) (like|of) (a|an|the) (brewery|bar|ashtray|sewer|barn|skunk|wet)',
    'look~ like a (bum|hobo|tramp|zombie|slob)',
  ],
  except: [
    'malodorous (discharge|wound|stool|urine)',
    '(unkempt|filthy|well-groomed) (garden|yard|lawn|dog|apartment)',
    '(catering|change|washed|removed|laundry|helped) ... (soiled|dirty|stained) (clothes|clothing)',
    'fat (free|diet|intake|content|soluble)',
    '(low|body|trans|saturated|high) fat',
    '(sugar|salt|protein|fibre|carbs|butter|milk) and fat',
    '(wound|drainage|discharge|stool|urine|dressing|foot|ulcer) ... (malodorous|smell~|foul)',
    'reeking (garbage|drain)',
  ],
  guards: {claimed: true},
  message: 'Appearance is easily read as a judgement.',
}

export const proof: Proof = {
  sources: ['harrigian'],
  flags: [
    'Dishevelled on arrival.',
    'Poor hygiene this week.',
    'Reeks of alcohol.',
    'Smells like a brewery.',
  ],
  passes: ['Malodorous discharge from the left foot.', "He groomed the neighbour's dog."],
}
