import type {Proof, Rule} from '../../rule.js'

/** Looks that are named by where they are thought to come from. */
export const marks: Rule = {
  id: 'en.appearance.marks',
  severity: 'hint',
  match: [
    '((prison|jailhouse|gang)-tattoo+|needle-tracks|meth-sores|crack-lips|beer-belly|beer-gut|pot-belly)',
    '(funny|homeless|rough|mean|shady|scary|tough|druggy|druggie|unsavoury|unsavory|dodgy|wild|weird|freaky|sleazy|seedy|scruffy|goofy|thuggish|creepy|sketchy|unkempt|pathetic|menacing|dopey|odd|strange|bizarre|peculiar|sickly|dirty|slutty)-looking (young|old|elderly)? (kid|child|man|woman|lady|male|female|gentleman|individual|person|guy|girl|boy|patient|pt|client|fellow|infant|baby)',
    '(homeless|druggie|junkie|bag-lady|thug)-(look|type|attire|appearance)',
    '(rotten|rotting|terrible|dreadful) (front|remaining)? teeth',
    '(tattoo+|piercing+|tattooed) (everywhere|all over|head to toe)',
    'stale (cigarette+|smoke|alcohol|sweat|urine|beer|tobacco)',
    '(wreak~|stink~|stank|stunk) of',
    '(obese|overweight|fat|hefty|plus-size) (white|black|caucasian|middle-aged|older|elderly|young)? (lady|gentleman|woman|man|girl|boy|male|female) (who|with|in|of|known|presenting|seen)',
    '(obviously|visibly|clearly|markedly|grossly|disgustingly) (fat|overweight|obese)',
    '(funny|homeless|rough|sickly|mean|shady|scary|tough|druggy|druggie|unsavoury|unsavory|dodgy|wild|weird|peculiar|freaky|unhealthy|sleazy|seedy|dirty|scruffy|unusual|goofy|thuggish|tired|rough|hard|creepy|sketchy|unkempt|frail|pathetic|menacing|dumb|stupid|dopey|simple|worn|vacant|old|older|ill|odd|strange|bizarre|crazy|trampy|street|cheap|slutty) -looking (woman|girl|pt|client|fellow|elderly|infant|on|with)',
    '(bad|rotten|rotting|broken|few|decayed|terrible|poor|yellowed|stained|no|black) (front|remaining|upper)? (teeth|tooth stumps)',
    '(obese|overweight|fat|heavy|large|huge|enormous|massive|hefty|plus-size) (middle-aged|elderly|white|black|indigenous|pleasant|unhappy|and|sweaty)? (lady|gentleman|woman|man|girl|boy|male|female) (who|with|in|presenting|presents|seen|sitting|lying|of|known)',
  ],
  except: [
    '(room|apartment|house|unit|car|clothes|basement) ... (stale|stink~|stank|stunk)',
    'stale ... (room|apartment|house|car|basement)',
    '(breathing|legs|arms|head|chest|bleeding|flow|periods) ... heavy',
    '(lift+|lifting|lifts|lifted|anything|box+|something|object+|bag+|blanket+|weight+|flow|bleeding|menses|periods|load+) ... too heavy',
    'no teeth (marks|pain|grinding)',
    '(stained|missing|broken|no|few|poor|bad) teeth (on the (comb|saw|gear|zipper)|repaired|fixed)',
    '(feel~|felt|feeling|worry~|fear~|afraid|believes|thinks|says|is|was|being) (that)? (she|he|they)? (is|was|too|very|so)? (too|so|very)? (fat|overweight|heavy|thin|skinny) (and|at|in|since|when|to)',
    '(too|very|so|quite|extremely) heavy (for|to|to lift|rain|snow|smoker|drinker|load|periods|bleeding|door|traffic|workload)',
    '(body|because of the|due to the|by|given) size (of|and)',
  ],
  guards: {negation: true},
  message: 'This draws a type instead of a person.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: ['Funny-looking kid at triage.', 'Prison tattoos on both arms.', 'Obese gentleman with chest pain.'],
  passes: [
    'The box is too heavy for her.',
    'He has a tattoo of his son.',
    'She has two missing teeth and a loose crown.',
    'The fascia was very thin.',
  ],
}
