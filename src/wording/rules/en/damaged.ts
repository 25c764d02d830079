import type {Proof, Rule} from '../../rule.js'

/** A person as a thing that is broken, weak or of poor make. */
export const damaged: Rule = {
  id: 'en.deficit.damaged',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(damaged|broken|shattered|scarred|ruined|warped|wrecked|defective|deficient|fragile|frail|brittle|feeble|inadequate|unfit|non-functional|nonfunctional|dependent|overdependent|inept|ineffectual|feckless|weak-minded|feeble-minded|vacant|directionless|aimless|unstable|unwell-looking|impaired|limited|compromised|disorganised|vulnerable and|concrete|dull|dim|slow-witted|infantilized|stunted|subnormal|incapacitated|zombie-like|zombified|a zombie|a shell|a vegetable|a cripple|a mess|an emotional cripple|not much there|not quite there|half there|not with it|a lost soul|low-level|lower level|marginal|hapless)',
    '(damaged|broken|scarred|ruined|warped|wrecked|destroyed|crippled|devastated|eaten up|consumed) by (years|her|his|their|the|a|an|trauma|childhood|abuse|drugs|drink|alcohol|life|loss|divorce|grief|solvents|addiction|illness|schizophrenia|psychosis)',
    '(cognitively|mentally|intellectually|emotionally|developmentally|socially|a bit|rather|quite|very|somewhat) (slow|dull|dim|simple|weak|backward|stunted|immature|fragile|brittle|crippled|broken|inept|impaired|impoverished|labile|unstable|delayed|behind|limited)',
    'slow (and|to (learn|grasp|understand|catch on|get it)|on the uptake|thinker|learner) (dull|dim|simple|limited|concrete)?',
    '(slow) $',
    '^ slow',
    '(concrete (thinker+|in (his|her|their)? (thinking|thought+|outlook))|(too|very|quite|rather|overly|so) concrete|not (very)? psychologically-minded|psychologically unsophisticated|not insight-oriented)',
    '(slipping|sliding|backsliding|fading|sinking|spiralling|going under|losing (it|ground|touch)|lost ground) (since|again|badly|fast|at|over|quickly|daily)?',
    '(total|heavy|full|complete|max)-(care|assist|feed|lift|assistance)',
    '(totally|completely|wholly|entirely|overly|too|very|childishly|passively|pathologically|unhealthily|excessively)-(dependent|reliant|helpless|passive|inadequate|ineffective|limited)',
    '(not|never|hardly|far from|nowhere near)-(housing-ready|ready for (housing|discharge|community|independence|work|rehab)|functioning|independent|capable|competent|coping|managing|stable|fit (for|to)|able to (function|cope|manage|live|care|parent|work))',
    '(not|never) (up to|equal to|cut out for|able for|fit for|suited (to|for)) (the|independent|living|work|being|motherhood|parenting|community|group|life|society|school)',
    '(unable|not able|too (sick|ill|unwell|fragile|low|impaired|limited|disorganized|unstable)) (to)? (initiate|plan|organize|organise|budget|cook|shop|bathe|dress|learn|retain|grasp|problem-solve|make decisions|self-regulate|structure|meet|fulfil|attend to|manage (own|money|meds|medications|basic|finances|alone|independently)|live independently)',
  ],
  except: [
    '(on|the|poured|pouring|mixing|lays|laying|wet) concrete',
    'concrete (floor+|step+|goal+|plan+|step|job+|work+|example+|finisher|task+)',
    '(feel~|felt|feels|feeling) (a bit|quite|very|so|a little|still|too)? weak',
    '(hip|knee|shoulder|ankle|joint|fracture|spine|elbow|wrist|gait|plaque|angina|lesion|bladder|vitals) ... (unstable|damaged|impaired|compromised)',
    'obtuse marginal',
    'unstable (posteriorly|anteriorly|laterally|medially)',
    '(fragile x|brittle (diabet~|nails|bones|asthma)|frail (skin|vein+))',
    '(insulin|oxygen|ventilator|steroid|alcohol|opioid|opiate|nicotine|cannabis|transfusion|dialysis|dose|state|time|weather|weight|position|caffeine|drug|heroin|benzo|chemical|pacemaker|tpn)-dependent',
    'dependent (personality|on|upon|variable|edema|child|children|spouse|adult|claim|coverage|benefits)',
    '(broken|ruined|wrecked|shattered) (into|by the (fall|storm)|arm|leg|hip|wrist|rib|tooth|bone|sleep|english|french|down|off|up|out|in|at|and (splinted|set))',
    '(gait|speech|pulse|heart|breathing|progress|drainage|healing|shift|night|day|evening|wifi|walk|walking|weaning|taper|titration|bus|line|response+|affect|start|go|recovery|bleed|leak|rate) ... (slow|limited|impaired|dull|compromised)',
    'slow (and steady|down|release|walk|to (rise|heal|stand|titrate|get up|load)|cooker|breathing|pace|taper|titration|code|infusion|release)',
    '(feel~|felt|feeling|fears|worries|worried) ... (broken|damaged|helpless|inadequate|fragile|slow|dull|hopeless|incompetent|burnt-out|burned-out|unstable|a mess|a zombie|ruined|directionless|slipping|stunted|limited|dependent)',
    '(limited|impaired|compromised|unstable|marginal|concrete|dull|slow) (to|by|in|on|at|for|with|from|after|during|due|because|when|english|french|edition)',
    '(limited|impaired|compromised|unstable|marginal) (liability|access|time|power|partnership|airway|renal|vision|hearing|mobility|range|driving|glucose|gait|angina|fracture|immune|vitals|bp|housing)',
    '(is|are|was) (not|never) (broken|damaged)',
    '(unable) to (cook|shop|dress|bathe) (because|due|since|as|with (his|her) (broken|left|right))',
    'dull and (persistent|aching|achy|constant|intermittent|throbbing|continuous)',
    'unfit to stand',
  ],
  message: 'This speaks of a person as of a thing that is broken.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: [
    'Damaged by years in care.',
    'Fragile and tearful.',
    'She is a concrete thinker.',
    'Cognitively slow.',
  ],
  passes: [
    'Fragile X was ruled out.',
    'She feels broken since the fire.',
    'Insulin dependent since 2010.',
    'Gait is slow.',
  ],
}
