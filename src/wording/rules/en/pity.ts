import type {Proof, Rule} from '../../rule.js'

/** Pity, and a life told as a lost war. */
export const pity: Rule = {
  id: 'en.suffering.pity',
  severity: 'suggest',
  match: [
    '(this|an|the|a|very|most|our|truly|^) [(unfortunate|hapless|luckless|ill-fated|pitiful|pitiable)] ... ({charge}|lady|gentleman|girl|boy|child|mother|father|baby|infant|kid|soul|fellow|youth)',
    '((tragic|heartbreaking|pitiful|heart-wrenching|pathetic|terribly sad) (case|situation|figure|life|existence|man|woman|lady|fellow)|sad (case|figure|existence|man|woman|lady))',
    '(tragically (deaf|blind|left|affected|disabled|ill|afflicted|struck|impaired)|^ tragically : (he|she|this|they))',
    'poor (mr|mrs|thing|dear|guy|lady|girl|kid|fellow|chap|lad|devil|soul|lamb|creature|mite|gentleman|(old|young|little) (girl|boy))',
    '((this|that) poor family|(this|the|that) poor (man|woman|patient|child|mother|boy))',
    'victim+ of (a|an|his|her|their|the|early|severe|own|childhood|chronic|this|such)? (own)? (eating|huntington|crohn|tourette|lyme|colitis|hepatitis|cirrhosis|emphysema|asthma|migraine+|paralysis|fate|adhd|asd|autism|copd|heart|body|kidneys|lungs|diabetes|bulimia|obesity|stroke|dementia|pain|sepsis|covid|als|ms|gout|leukemia|cancer|sclerosis|multiple|cerebral|palsy|polio|circumstance+|upbringing|lupus|epilepsy|parkinson|system|alcohol|opioids|thalidomide|meningitis|mind|illness|brain|moods|genes|genetics|disability|environment|ocd|anorexia|voices|psychosis|fibromyalgia|arthritis|childhood|incest|sexual abuse|child)',
    '(burn|stroke|polio|cancer|aids|trauma|meningitis|thalidomide|frostbite|leukemia|mva|accident|heart-attack|alzheimers|(alzheimer|parkinson|huntington) s|covid|ms|als|diabetes|copd|incest|rape|abuse|sa|csa|ipv|dv|assault|childhood|helpless|perpetual|eternal|lifelong) victim+',
    'sufferer+',
    'suffer~ (a|an|his|her|their|another|two|three|four|several|many|numerous|repeated|multiple|from|recurrent|frequent)? (first|second|severe|major|acute|full)? (psychotic|manic|nervous|depressive|breakdown|stroke|seizure+|migraine+|headaches|relapse+|psychosis|mania|crisis|blackouts|flare+)',
    '(live~|existing|existence|life|years|decades) (in|of) (constant|utter|abject|pure|daily)? (misery|agony|hell|torment|anguish|suffering)',
    '(miserable|wretched|pitiful) (existence|life|soul|creature)',
    '((left (him|her|them)?|{be}|^) stricken|(stricken|afflicted|crippled) (with|by))',
    '(his|her|their) (sufferings|plight|affliction+)',
    '(untold|terrible|lifelong|immense|unspeakable|endless|profound) suffering',
    '(ailing from|long-suffering|crippling (pain|anxiety|depression|illness|ocd|fear+|arthritis|phobia+))',
    '(brother|sister|twin|siblings|sibling) (has|have|had|was|were) (been)? (thankfully|mercifully|so far|fortunately)? spared',
    '(sad|heartbreaking|tragic|heart-wrenching) (case|story|situation|figure|life|existence|tale|circumstances|man|woman|lady|fellow)',
    '^ tragically',
    '^ poor (woman|man|girl|boy|kid|child) ($|has|is|was|had|cannot|lost)',
    '(a|the|perpetual|eternal|always the|lifelong) victim (all (his|her|their) life|by (nature|choice)|in (everything|life)|again and again)',
    '(debilitating|devastating|soul-destroying|incapacitating) (mental|depression|anxiety|ocd|phobia+|schizophrenia|psychosis|addiction|bipolar|mania|paranoia)',
    '(this|an|very|most|^) [unfortunate] ... (year-old (man|woman|lady|gentleman|with|who)|yo|yr)',
  ],
  except: [
    '(tragic|sad|heartbreaking) (story|tale) (in|on|from|about|of) (the|a|her|his)? (news|tv|radio|paper|fire|crash|film|book|novel|play|war|flood)',
    'unfortunate (that|to|for|event+|timing|accident|incident|outcome|loss|result|death|fall|injury|news)',
    'stricken from',
    'life event+',
    '(feel~|felt|says|said) (that)? (he|she|they)? ... (misery|agony|hell|torment|anguish)',
    'sad (song|movie|film|book|story for)',
    '(sadly|tragically) ... (died|passed|killed)',
    '(says|said|states|stated|insists) (that)? (he|she|they) {be} (a|an|no)? ... victim',
  ],
  guards: {formal: false},
  message: 'This tells a life as a tragedy.',
}

export const proof: Proof = {
  sources: ['apa', 'uofl', 'practice'],
  flags: [
    'This unfortunate 40-year-old woman has lupus.',
    'A tragic case of lupus.',
    'Living in misery since May.',
    'A debilitating depression since 2009.',
    "Parkinson's victim, retired baker.",
    'He is a victim of ADHD.',
    'Unfortunate 60-year-old with renal failure.',
  ],
  passes: [
    'It is unfortunate that he missed the bus.',
    'Victim of a robbery in May.',
    'The unfortunate death of her mother is on his mind.',
    'She was spared surgery.',
    'Mrs. Roy says she is a polio victim and wants that word kept.',
  ],
}
