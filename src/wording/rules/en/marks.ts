import type {Proof, Rule} from '../../rule.js'

/** Looks that are named by where they are thought to come from. */
export const marks: Rule = {
  id: 'en.appearance.marks',
  severity: 'hint',
  match: [
    '(needle-tracks|meth-sores|prison-tattoo+|jailhouse-tattoo+|gang-tattoo+|drinker s nose|rummy nose|crack-lips|junkie-look|beer-belly|beer-gut|pot-belly)',
    '(funny|homeless|rough|sickly|mean|shady|scary|tough|druggy|druggie|unsavoury|unsavory|dodgy|wild|weird|peculiar|freaky|unhealthy|sleazy|seedy|dirty|scruffy|unusual|goofy|thuggish|tired|rough|hard|creepy|sketchy|unkempt|frail|pathetic|menacing|dumb|stupid|dopey|simple|worn|vacant|old|older|ill|odd|strange|bizarre|crazy|trampy|street|cheap|slutty)-looking (kid|child|man|woman|lady|male|female|gentleman|individual|person|guy|girl|boy|patient|pt|client|fellow|and|but|young|old|elderly|infant|baby|in|on|with)',
    '(homeless|druggie|junkie|hippie|bag-lady|street|biker|goth|gang|thug|prostitute)-(look|like|type|style|attire|appearance)',
    '(bad|rotten|rotting|broken|missing|few|decayed|terrible|poor|yellowed|stained|no|black) (front|remaining|upper)? (teeth|tooth stumps)',
    '(tattoos|piercings|tattooed) (everywhere|all over|from|on (every|his face|her face|the face)|head to toe|and piercings)',
    '(tattoo|piercing) (covered|ridden|artist type)',
    '(stale|old) (cigarettes|cigarette|smoke|alcohol|sweat|urine|beer|booze|tobacco)',
    '(wreak~|stink~|stunk) (of|like|up|to high)',
    '(stink~|stunk) (badly|terribly)',
    '(obese|overweight|fat|heavy|large|huge|enormous|massive|hefty|plus-size) (young|middle-aged|older|elderly|white|black|caucasian|indigenous|pleasant|lazy|unhappy|and|unkempt|sweaty)? (lady|gentleman|woman|man|girl|boy|male|female) (who|with|in|presenting|presents|seen|sitting|lying|of|known)',
    '(too|very|so|extremely|obviously|visibly|clearly|markedly|disgustingly|quite) (fat|overweight|obese|heavy|thin|skinny)',
    '(big|huge|large|imposing|hulking|burly|enormous|tall and|red-faced|sweaty|bloated|toothless|tattooed) (man|guy|fellow|male|woman|gentleman|lady|individual) : (intimidating|imposing|menacing|scary|sweaty|smelling|smelly|who looks|unkempt|with an attitude)',
    '(tattooed|pierced) and (pierced|tattooed|unkempt|dirty|scruffy)',
    '(teeth|dentition|nails|hair|hygiene|feet) (are|is|were|was)? in (terrible|bad|poor|rough|awful|shocking|horrible) (shape|condition|state|repair)',
    '(carries|carrying) (too much|extra|excess|a lot of) weight',
    'body habitus (makes|precludes|difficult|limits|made|prevent~|interfer~)',
    '(due to|because of|by|secondary to|limited by|given) (his|her|their|the|patient s|pt s|large|morbid)? (body)? (habitus|size|obesity|girth|bulk)',
  ],
  except: [
    '(breathing|legs|arms|head|chest|bleeding|flow|periods) ... heavy',
    '(lift+|lifting|lifts|lifted|anything|box+|something|object+|bag+|blanket+|weight+|flow|bleeding|menses|periods|load+) ... too heavy',
    'no teeth (marks|pain|grinding)',
    '(stained|missing|broken|no|few|poor|bad) teeth (on the (comb|saw|gear|zipper)|repaired|fixed)',
    '(feel~|felt|feeling|worry~|fear~|afraid|believes|thinks|says|is|was|being) (that)? (she|he|they)? (is|was|too|very|so)? (too|so|very)? (fat|overweight|heavy|thin|skinny) (and|at|in|since|when|to)',
    '(too|very|so|quite|extremely) heavy (for|to|to lift|rain|snow|smoker|drinker|load|periods|bleeding|door|traffic|workload)',
    '(very|too|extremely) thin (layer|blood|liquid|wall+|fluid+)',
    '(body|because of the|due to the|by|given) size (of|and)',
    'thin (patent|processus|layer|membrane)',
    '(urethra|it|which|wall|skin|endometrium|membrane|tissue) ... thin',
  ],
  guards: {negation: true},
  message: 'This draws a type instead of a person.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: ['Funny-looking kid at triage.', 'Prison tattoos on both arms.', 'Obese gentleman with chest pain.'],
  passes: ['The box is too heavy for her.', 'He has a tattoo of his son.'],
}
