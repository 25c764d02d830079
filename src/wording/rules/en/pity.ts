import type {Proof, Rule} from '../../rule.js'

/** Pity, and a life told as a lost war. */
export const pity: Rule = {
  id: 'en.suffering.pity',
  severity: 'suggest',
  match: [
    '(this|an|the|a|most|very|our|truly) [(unfortunate|hapless|luckless|ill-fated|pitiful|pitiable)] ... ({person}|mother|father|baby|infant|kid|family|soul)',
    '^ (unfortunate|hapless|pitiful) ... ({person}|mother|father|baby|infant|kid|family|soul)',
    '(tragic|sad|heartbreaking|pitiful|heart-wrenching|pathetic|unfortunate|terribly sad) (case|story|situation|figure|life|existence|tale|circumstances|man|woman|lady|fellow)',
    '[(sadly|tragically)] (this|the|our|she|he) ... ({person}|mother|father|has|is|lives|remains|was)',
    '^ tragically',
    'tragically (affected|disabled|ill|afflicted|struck|impaired)',
    'poor (mr|mrs|ms|thing|dear|guy|lady|girl|kid|fellow|chap|lad|devil|old|young|gentleman)',
    '(this|the|that) poor (man|woman|patient|child|mother|family|boy)',
    'victim+ of (a|an|his|her|their|the|childhood|early|severe|own)? (own)? (leukemia|cancer|sclerosis|multiple|cerebral|palsy|polio|circumstance+|upbringing|lupus|epilepsy|parkinson|system|alcohol|opioids|thalidomide|meningitis|mind|illness|brain|moods|genes|genetics|disability|environment|ocd|anorexia|voices|psychosis|fibromyalgia|arthritis)',
    '(burn|stroke|polio|cancer|aids|trauma|meningitis|thalidomide|sclerosis|frostbite|leukemia|mva|accident|sexual assault|rape|heart-attack|alzheimers) victim+',
    '(migraine|headache|back|asthma|arthritis|cancer|allergy|fibromyalgia|insomnia|tinnitus|colitis|stroke|ocd|eczema|epilepsy|crohn) sufferer+',
    'suffer~ (a|an|his|her|their|another|two|three|four|five|several|many|numerous|repeated|multiple|from|recurrent|frequent|countless)? (first|second|severe|major|acute|brief|full|recurrent)? (psychotic|manic|nervous|mental|depressive|break|breakdown|stroke|seizures|seizure|migraines|headaches|relapse+|psychosis|mania|episode+|crisis|blackouts|spasms|flare+)',
    '(living|lives|lived|live|existing|existence|life|world|years|decades) (in|of) (constant|utter|abject|pure|daily|such)? (misery|agony|hell|torment|darkness|anguish|suffering)',
    '(miserable|wretched|pitiful|sorry|tragic) (existence|life|state|soul|creature|individual|condition)',
    '(left|leaves|leaving|is|was|been) (him|her|them)? stricken',
    'helpless (in the face|victim|against|before)',
    '(a|mere|just|only) (shell|shadow) of (a|his|her|their|the|himself|herself)',
    '(his|her|their|untold|great|terrible|lifelong|immense) (sufferings|suffering|plight|misery|affliction+|torment)',
    '(afflictions|affliction with|ailing from|long-suffering|crippling|crippled with)',
    'victim+ of (childhood|incest|sexual abuse|child)',
    '(incest|rape|abuse|sa|csa|ipv|dv|assault|childhood|sexual-abuse) victim+',
    '(helpless|innocent|sad|perpetual|eternal|lifelong|defenceless) victim+',
    '(ongoing|continued|continuing|prolonged|unspeakable|much|deep|profound|endless) suffering',
    '({family}|brother|sister|twin|siblings|sibling|son|daughter|child|children|he|she|they) (has|have|had|was|were)? (been)? (thankfully|mercifully|so far|fortunately)? spared',
  ],
  except: [
    'unfortunate (that|to|for|event+|timing|accident|incident|outcome|loss|result)',
    'sad (song|movie|film|book|story for)',
    '(sadly|tragically) ... (died|passed|killed)',
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
  ],
  passes: ['It is unfortunate that he missed the bus.', 'Victim of a robbery in May.'],
}
