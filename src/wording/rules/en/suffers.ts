import type {Proof, Rule} from '../../rule.js'

/** Suffering said of a whole life. */
export const suffers: Rule = {
  id: 'en.suffering.suffers',
  severity: 'suggest',
  match: [
    'suffer~ (greatly|terribly|badly|immensely|horribly|so|a lot|much|for (years|decades|most)|through|all|daily|constantly|silently|needlessly|long|too|every|quietly|in silence|deeply)',
    '(been|is|are|was|were|still|has long|have long) suffering $',
    '(been|is|are|was|were|still|long|been long) suffering (since|for|and|in|all|terribly|greatly|so|these|with)',
    '(long|chronic|daily|years of|lifelong|needless|great|such|endless|much) suffering',
    'suffers $',
    '(tragic|pitiful|pitiable|wretched|woeful|heart-breaking|heartrending|piteous|hapless)',
    'struck down (by|with|in|at)',
    '(haunted|ravaged|debilitated|gripped|ensnared|beleaguered|incapacitated|tyrannized) by',
    '({person}|he|she|they|who) {be} (consumed|overwhelmed|crushed|paralyzed|ruled|controlled|devastated|destroyed|ruined) by (his|her|their|the|a|anxiety|depression|voices|guilt|grief|ocd|addiction|worry|fear|paranoia|alcohol|drugs)',
    '(his|her|their|in|such|pure|utter|constant) (agony|anguish|torment|misery)',
    'in the (grip+|throes|clutches) of',
    '(terrible|bad|awful|horrible|dreadful|nasty) case of',
    'battle~ (with|against|through|ongoing|chronic|lifelong|his|her|their|severe|constant|cancer|alcohol|drugs|voices|anorexia|ocd|bulimia|paranoia|demons)',
    '(ongoing|on-going|life-long|personal|private|his|her|their|own|longstanding) (battle+|war) (with|against)',
    'fight~ (his|her|their) (demons|illness|addiction|disease|moods|depression)',
    'at the mercy of',
    '(wage~|waging) (a|war)',
    '(consumed|wasted|racked|tortured|tormented|plagued) (by|with) (thoughts|guilt|fear+|worry|doubt|shame|memories|anorexia|paranoia|anxiety|obsessions|germs|rage|jealousy|hatred|self-doubt|delusions|addiction)',
  ],
  except: [
    'tragic (accident|death|loss|news|event+|fire|crash|film|hero|play|novel|ending|opera)',
    'struck down by (a|the|lightning) ... (court|appeal|tribunal|car|bus|truck|van|vehicle|bike|bicycle|lightning|drunk)',
    '(haunted|ravaged|gripped|shattered|engulfed|broken) by (fire|flood|wildfire|storm+|water|hail|hand)',
    'battle~ ... (landlord|insurer|insurance|bank|court|wsib|neighbour+|school|city|ministry|company)',
    '(legal|custody|court|insurance) battle+',
    'at the mercy of ... (landlord|insurer|bus|weather|system|schedule|transit)',
    '(haunted) (house|hayride|mansion)',
    'possessed by (him|her|the)',
    '(work|attendance|grades|business|sleep|marks|school) suffer~',
    'battle~ ... (mould|mold|mice|bedbugs|weeds|traffic|snow|ants|cockroaches)',
    'throes of (a|the|an) (move|renovation|wedding|exam+|divorce)',
  ],
  message: 'This tells a life as one long pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She suffers greatly with her nerves.',
    'Haunted by the voices of an uncle.',
    'In the grip of mania.',
  ],
  passes: [
    'A tragic accident on Highway 7.',
    'His grades suffered in the spring.',
    'A legal battle over the lease.',
  ],
}
