import type {Proof, Rule} from '../../rule.js'

/** Suffering said of a whole life. */
export const suffers: Rule = {
  id: 'en.suffering.suffers',
  severity: 'suggest',
  match: [
    'suffer~ (greatly|badly|deeply|daily|constantly|quietly|terribly|immensely|horribly|in silence|silently|needlessly|for (years|decades))',
    '(been|still|is|was|long) suffering ($|since|for|and|in|terribly|greatly|so)',
    '(years of|lifelong|long|needless|endless|daily|great|such) suffering',
    'suffers $',
    '(pitiful|pitiable|wretched|piteous|hapless|woeful|heartrending)',
    'tragic (life|case|figure|history|decline|existence)',
    'struck down (with|by|in (his|her|their))',
    '(haunted|ravaged|ensnared|tyrannized|debilitated|beleaguered) by',
    '(consumed|crushed|paralyzed|ruled|racked|wracked|tortured|tormented|plagued) (by|with) (his|her|their)? (thoughts|guilt|fear+|shame|doubt|anxiety|depression|voices|paranoia|grief|rage|jealousy|self-doubt|obsessions|delusions|ocd|addiction|worry|memories|germs|hatred)',
    '(his|her|their|in|pure|utter|constant|such) (agony|anguish|torment|misery)',
    'in the (grip+|throes|clutches) of',
    '(terrible|awful|horrible|dreadful) case of ({illness}|nerves|mania|ocd|panic)',
    '(battle~|fight~) (with|against)? (his|her|their|ongoing|chronic|lifelong|severe) (own)? ({illness}|demons|alcohol|drugs|voices|anorexia|ocd|bulimia|paranoia|weight|drinking|moods|illness|disease|cravings|urges)',
    'battle~ (with|against)? (alcohol|drugs|voices|anorexia|bulimia|ocd|paranoia|weight|drinking|cravings|illness)',
    '(ongoing|on-going|life-long|personal|private|his|her|their|own|longstanding) (battle+|war) (with|against)',
    'at the mercy of (his|her|their) (moods|voices|illness|impulses|symptoms|cravings|addiction|anxiety|illness|cravings)',
    'wage~ (a|his|her|constant)? war (with|against|on) (his|her|their|the)? ({illness}|voices|body|weight|food)',
    'battle~ (with|against|through|ongoing|chronic|lifelong|his|her|their|severe|constant)',
    'suffer~ (from)? (a|an|another|his|her|their|repeated|multiple|several|many)? (first|second|third|acute|severe|brief|new|prolonged)? (episode+|bout+|attack+|spell+|exacerbation+) (of (mania|psychosis|depression|panic|anxiety|paranoia|delirium|catatonia|hypomania|schizophrenia|mental|low mood|illness)|$)',
  ],
  except: [
    'tragic (accident|death|loss|news|event+|fire|crash|film|hero|play|novel|ending|opera)',
    'struck down by (a|the|lightning) ... (court|appeal|tribunal|car|bus|truck|van|vehicle|bike|bicycle|lightning|drunk)',
    '(haunted|ravaged|gripped|shattered|engulfed|broken) by (fire|flood|wildfire|storm+|water|hail|hand)',
    'battle~ ... (landlord|insurer|insurance|bank|court|wsib|neighbour+|school|city|ministry|company)',
    '(legal|custody|court|insurance) battle+',
    'at the mercy of ... (landlord|insurer|bus|weather|system|schedule|transit)',
    '(work|attendance|grades|business|sleep|marks|school) suffer~',
    'battle~ ... (mould|mold|mice|bedbugs|weeds|traffic|snow|ants|cockroaches)',
    '(grip|throes) of (a|the|an)? (good)? (move|renovation|wedding|exam+|divorce|winter|planning|novel|story|film)',
    '(haunted|ravaged) by (a)? (ghost+|fire|flood+|wildfire+|storm+|hail|war)',
    '(work|attendance|grades|business|sleep|marks|school|garden|lawn|sales) ... suffer~',
  ],
  message: 'This tells a life as one long pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She suffers greatly with her nerves.',
    'Haunted by the voices of an uncle.',
    'In the grip of mania.',
    'Suffering another bout of depression.',
  ],
  passes: [
    'A tragic accident on Highway 7.',
    'His grades suffered in the spring.',
    'A legal battle over the lease.',
    'A bad case of poison ivy after camping.',
    'The film gripped her; she felt at the mercy of the bus schedule.',
    'He suffered a bout of food poisoning in Cuba.',
  ],
}
