import type {Proof, Rule} from '../../rule.js'

/** Face and body, judged or mocked. */
export const looksWorn: Rule = {
  id: 'en.appearance.looks-worn',
  severity: 'hint',
  frame: 'is',
  match: [
    '(emaciated|heavy-set|thick-set|skinny|scrawny|bony|skeletal|rail-thin|chubby|pudgy|plump|portly|rotund|burly|hulking|weather-beaten|wizened|leathery|pock-marked|pockmarked|decrepit|worn-out-looking|rough-looking|homely|attractive|good-looking|presentable|corpulent|tubby|flabby|podgy|paunchy|pot-bellied|lumpy|gangly|gangling|ungainly|hunched|grizzled|craggy|weathered|wild-haired|wild-looking|dirty-looking|unwholesome|waif-like|waiflike|ghastly|dumpy|squat|beefy|mannish|effeminate|butch|sexy|alluring|over-weight|underweight-looking|well-fed|jowly|ruddy-faced|bug-eyed|beady-eyed|hollow-eyed|sunken-eyed|sickly|cadaverous|spindly|malnourished-looking|hag-like|witch-like|mousy|snaggle-toothed|gap-toothed|bald-headed|unsightly|grotesque|hideous|repulsive|off-putting|unappealing|disgusting|gross|repugnant|grimy|smelly-looking|musty|stinky|pungent|whiffy|raunchy|skuzzy|scuzzy|grungy|frowsy|mangy|tatty|scraggly|raggedy-looking|half-naked|barely-dressed)',
    '(look~|looked|looks|looking|appear~) (much|far|considerably|years|decades|significantly|way|a lot|well|10 years|ten years|20 years|somewhat|at least ten years)? (older than|beyond (his|her|their)|aged beyond)',
    '(look~|appear~) (like|as if|as though) (he|she|they|pt|it) (has|had|have|d|s|was|is)? (not)? (been|slept|crawled|rolled|dressed|showered|washed|bathed|lived|eaten|come off|just (rolled|crawled|woken)|homeless|hit|fallen|dragged|jumped|could use|stepped|had a)',
    '(look~|appear~) (like|such|quite|a bit of) (hell|crap|garbage|death|trash|a (wreck|mess|disaster|scarecrow|skeleton|ghost|train wreck|street person|homeless|drunk|junkie|bag|prostitute|hooker|clown|hippie|biker|criminal|wild|sight|addict|drug|vagrant|beggar|thug|tart|patient)|absolute|someone who (lives|slept|has been))',
    '(look~) (a|an) (absolute|total|complete|real|right|bit of a|little)? (mess|sight|fright|wreck|state|disaster|shambles)',
    '(in|is in) (a)? (rough|sorry|filthy|terrible|dreadful|shocking|appalling|disgusting|pitiful|pathetic|dishevelled|disheveled|horrible|rotten|woeful|wretched) (shape|state|condition)',
    'rough around the edges',
    'worse for wear',
    '(aged|worn|ravaged|ruined|hardened|wrecked|weathered) by (drink|drugs|alcohol|drinking|years|hard|meth|life|the street+|drug)',
    '(hard|rough) (living|life) (shows|etched|evident|written|is|has)',
    '(look~|looking) (awful|unwell-kept|scary|creepy|unhealthy|unclean|untidy|dirty|shabby|sketchy|druggy|strung out|wild|weird|odd|bizarre|strange|trashy|cheap|haggard|washed out|wasted|high as a kite|old for|every bit|half-dead|like a typical|funny|gross|hideous|horrible|homely|dumpy|ragged)',
  ],
  except: [
    'macroscopic gross',
    'older than (the|a|his brother|her sister)',
    '(feel~|felt|feeling|worry~|fear~|afraid|believes|thinks|says) ... (disgusting|gross|fat|hideous|repulsive|skinny|plump|chubby|flabby|smelly)',
    '(attractive|grimy|musty|pungent|plump|well-fed|hideous|weathered) (to|option|offer|smell|cushion|baby|infant|idea)',
    'gross (motor|hematuria|anatomy|income|pay|exam|examination|total)',
    '(skeletal|bony) (on|in|at|to|after|of|and)',
    'over-weight (for|since)',
    'skeletal : no',
    '(macroscopic|macroscopically) : gross',
  ],
  message: 'This judges a face or a body.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: ['Weather-beaten man of fifty.', 'She looks like a scarecrow.', 'Looks much older than 40.'],
  passes: ['Bony tenderness over the ankle.', 'The rent makes the flat attractive.'],
}
