import type {Proof, Rule} from '../../rule.js'

/** Face and body, judged or mocked. */
export const looksWorn: Rule = {
  id: 'en.appearance.looks-worn',
  severity: 'hint',
  frame: 'is',
  match: [
    '(emaciated|heavy-set|thick-set|skinny|scrawny|skeletal|rail-thin|chubby|pudgy|plump|portly|rotund|burly|hulking|weather-beaten|wizened|decrepit|worn-out-looking|rough-looking|attractive|good-looking|corpulent|tubby|pot-bellied|gangly|ungainly|grizzled|wild-looking|ghastly|mannish|effeminate|sexy|jowly|hollow-eyed|cadaverous|handsome|gorgeous|bleached blonde|corpse-like|roly-poly|curvaceous|busty|big-breasted|easy on the eyes|not bad looking|hard-faced|heavily perfumed|dolled up|beer-bellied|(homeless|cheap|sickly|druggy|seedy|mean|hard|creepy|shady|haggard)-looking|unsightly|grotesque|hideous|repulsive|repugnant|off-putting|disgusting|grimy|stinky|scuzzy|grungy|mangy|scraggly|half-naked)',
    '(look~|appear~) (much|far|considerably|years|decades|significantly|way|well|a lot|somewhat|(10|ten|20|twenty) years)? (older than|aged beyond|beyond (his|her|their) (years|age|stated))',
    '(look~|appear~) (like|as if|as though) (he|she|pt) (has|had|have|d|s)? (just)? (crawled|been dragged|rolled out of|slept in (his|her))',
    'look~ like (hell|crap|garbage|death|trash|a (wreck|mess|scarecrow|skeleton|ghost|train wreck|street person|homeless|drunk|junkie|bag|prostitute|hooker|clown|hippie|biker|criminal|addict|vagrant|beggar|thug|tart))',
    'look~ a (absolute|total|complete|real|right|bit of a)? (mess|sight|fright|wreck|state|shambles)',
    'in (a)? (rough|sorry|filthy|terrible|dreadful|shocking|appalling|disgusting|pitiful|pathetic|dishevelled) (shape|state|condition)',
    '(rough around the edges|worse for wear)',
    '(aged|ravaged|ruined|hardened|wrecked) by (drink|drugs|alcohol|drinking|years|meth|life|the street+)',
    '(look~|looking) (scary|creepy|shabby|sketchy|druggy|strung out|trashy|cheap|haggard|half-dead|like a typical|ragged|gross|hideous)',
    '(skinny|chubby|portly|burly|hulking|wizened|pock-marked|pockmarked|decrepit|homely|presentable|podgy|paunchy|lumpy|gangly|gangling|hunched|grizzled|craggy|weathered|wild-haired|unwholesome|waif-like|waiflike|dumpy|squat|beefy|mannish|butch|sexy|alluring|underweight-looking|well-fed|ruddy-faced|bug-eyed|beady-eyed|sunken-eyed|sickly|cadaverous|spindly|malnourished-looking|hag-like|witch-like|mousy|snaggle-toothed|gap-toothed|bald-headed|unsightly|grotesque|hideous|repulsive|unappealing|disgusting|gross|repugnant|grimy|smelly-looking|musty|stinky|pungent|whiffy|raunchy|skuzzy|frowsy|mangy|tatty|raggedy-looking|barely-dressed)',
    '(look~|appear~) (like|such|quite|a bit of) (hell|crap|garbage|death|trash|a (wreck|mess|disaster|scarecrow|skeleton|ghost|train wreck|street person|homeless|drunk|junkie|bag|prostitute|hooker|clown|hippie|biker|criminal|wild|sight|addict|drug|vagrant|beggar|thug|tart|patient)|absolute|someone who (lives|slept|has been))',
  ],
  except: [
    'older than (the|a|his brother|her sister)',
    '(feel~|felt|worry~|fear~|afraid|believes|thinks|says) ... (disgusting|hideous|repulsive|skinny|plump|chubby)',
    '((attractive|handsome) to|(wig|baby|garden|day|weather|view|weld|art+|painting+|quilt|dog) ... (gorgeous|handsome)|handsome reward)',
    'skeletal : no',
    'macroscopic gross',
    '(feel~|felt|feeling|worry~|fear~|afraid|believes|thinks|says) ... (disgusting|gross|fat|hideous|repulsive|skinny|plump|chubby|flabby|smelly)',
    '(attractive|grimy|musty|pungent|plump|well-fed|hideous|weathered) (to|option|offer|smell|cushion|baby|infant|idea)',
    'gross (motor|hematuria|anatomy|income|pay|exam|examination|total)',
    '(macroscopic|macroscopically) : gross',
    '(shelter|car) (and|because|says|said)',
    '(gross (totally|total|subtotal|resection)|grossly? (totally|resected)|skeletal (x-rays|survey|muscle+|traction|maturity|anomalies|deformities|metastases)|(run|kneel|stand|walk|jump|bend|climb) ... squat|squat (freely|to|and))',
    'gross (and|or) (microscopic|histological|microscopical)',
  ],
  anywhere: [
    '(look~|appear~|dressed) (like|as if|as though) (he|she|pt|they|someone who) (live~|sleep~|slept|has been (living|sleeping)|came|crawled) (on|off|in|rough|under|out of) (the|a)? (street+|park|bush|bridge|car|dumpster|shelter|tent|rough)',
  ],
  message: 'This judges a face or a body.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: [
    'Weather-beaten man of fifty.',
    'She looks like a scarecrow.',
    'Looks much older than 40.',
    'Appears as if she sleeps in a car.',
    'A gorgeous 40-year-old with a cough.',
    'Heavily perfumed, sat by the door.',
  ],
  passes: [
    'Bony tenderness over the ankle.',
    'The rent makes the flat attractive.',
    'Her quilt is gorgeous.',
    'Skeletal X-rays were normal. She can run and squat freely.',
    'Gross and microscopic exams of the polyp are pending.',
  ],
}
