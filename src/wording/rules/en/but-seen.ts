import type {Proof, Rule} from '../../rule.js'

/** What was said, set against what was seen. */
export const butSeen: Rule = {
  id: 'en.credibility.but-seen',
  severity: 'suggest',
  match: [
    '(but|however|yet|though|although|while) (he|she|they|pt|patient|client|has|had|was|were|is|never|then|still|did|does) (was|were|is|did|does|had|has|has been|had been|then|also|been|appears|seems)? (just|able to|being|seen|observed|noted|not appear|not seem|not look|also|to be)? (snoring|laughing|eating|texting|joking|chatting|smiling|sleeping|asleep|sat|walked|ate|slept|drove|stood|lifted|carried|ran|danced|climbed|managed|smoking|scrolling|relaxed|comfortable|seen|observed|overheard|walking|watching|playing|distressed|uncomfortable|distress|pain)',
    '(but|however|yet|though|although) [(did|does) (not)? (appear|look|seem)] (to)? (be)? (in)? (any|very|particularly|overly|at all)? (distress|pain|distressed|anxious|depressed|uncomfortable|sad|unwell|ill|sick|upset|worried|psychotic)',
    '(but|however|yet|though|although|and) [(appears|appeared|seems|seemed)] (to be|quite|very|in no|perfectly|otherwise|rather)? (comfortable|relaxed|calm|happy|fine|well|bright|cheerful|settled|rested|euthymic|unbothered|unconcerned|undistressed|distress|apparent)',
    '(but|however|yet|though|although|while|despite) (in|with|showing|shows|showed|displays|there|had|has)? (are|were|was|is)? (no|without|nil) (outward|visible|apparent|observable|objective|obvious|acute|physical|overt|real)? (signs|sign|evidence|indication|distress) (of)?',
    '(but|however|yet|though|although|despite|while) (pill|empty|the|her|his|their|a|there|blister|several|multiple|two|three|full)? (were|was|pill|wine|beer|vodka|liquor|new|fresh)? (fridge|bottle+|empties|blister+|dosette|box|cupboard+|dispenser|pillbox|pack|packs|plate|tray|breathalyzer|bal|uds|tox|utox|urine|labs|bloodwork|ggt|mcv|level+|ashtray+|receipt+|paraphernalia|needle+) ... (is|are|was|were|found|full|empty|positive|show+|untouched|intact|elevated|undetectable|high|in)',
    '(sent|ordered|done|checked|repeated|drawn|tested|obtained|searched|collected) anyway',
    '(collateral|chart|records|mother|wife|husband|family|sister|daughter|son|roommate|staff|pharmacy|bloodwork|labs|urine|uds|video|camera|footage|staff|parents) (tells|told|paints|suggests|shows|gives|reports|reported|indicates|contradicts|states|reveals|proves) (a|quite|very|us|him|her|that)? (very|quite)? (different|another|otherwise|contrary|opposite|wrong)',
    '(contradicted|refuted|disproved|disproven|belied|undermined|not (supported|borne out|corroborated|backed up)) by',
    '(at odds|in contrast|contrary|incompatible|irreconcilable|inconsistent|discrepant|not in keeping|out of keeping) (with|to) (his|her|their|what|the (account|story|history)|stated|reported|claimed|claim+|observed|observation+|presentation|behaviour|collateral)',
    '(does|did|do|doesn|didn|don) (not|t) (quite|really)? [(line up|jibe|square|track|tally|compute|fit|gel|correspond|accord|correlate|reconcile|jive)] (with|to)?',
    '(discrepancy|discrepancies|inconsistencies|inconsistency|contradictions|holes|gaps) (in|between|with|among) (his|her|their|what|reported|stated|self|the (story|stories|account+|history|timeline|version+)|presentation|claims)',
    '(when|though|while|but) (in (fact|reality|actuality|truth)|actually|in actual fact)',
    '(real|true|actual) (reason|motive+|motivation|agenda|story|intent|intention+|purpose) (is|was|for|appear+|seem+|likely|behind|being|of (his|her|the visit))',
    '(truth (came|comes|is|be told|will)|turns out (he|she|they)|as it turns out)',
  ],
  except: [
    'but the needle (of|was)',
    'while (he|she|they) (was|were|is) (sleeping|asleep|eating|walking|smoking|watching|standing|playing)',
    'no evidence of (a|an|any)? (obstruction|recurrence|fracture|infection|malignancy|disease|metastas+|tumor|tumour|bleeding|dvt|hydronephrosis|ischemia|stone+|thrombus|mass|residual|active|acute)',
    'not fit (ultrasound|criteria|the criteria|diagnostic)',
    'but ggt and',
    'inconsistent with (the|her|his|their|my)? (use|exercise|diet|medication+|meds|checking|taking|cpap|therapy|insulin|inhaler+|brushing|dosing|stretching)',
    'as tolerated',
    '(but|yet|though|although|however) (he|she) (is|was|has|had)? (eating|sleeping|walking|walked|slept|ate) (well|better|more|enough|soundly)',
    '(key|shoe+|coat|dress|socket|lid|mask|hearing aid) ... (fit|track|line up)',
    '(not|t) fit (in|into|on|the)',
  ],
  message: 'This sets what was seen against what was told.',
}

export const proof: Proof = {
  sources: ['goddu', 'practice'],
  flags: [
    'Rates it 9/10 but did not appear to be in any distress.',
    'Reports no sleep, however he was snoring at 0100.',
    'Denies drinking, but there were empties in the sink.',
    'His account is contradicted by the chart.',
  ],
  passes: [
    'She slept poorly but ate well.',
    'The mask did not fit the left side.',
    'He was sad, and later seen laughing with his brother.',
  ],
}
