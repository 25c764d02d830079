import type {Proof, Rule} from '../../rule.js'

/** What was said, set against what was seen. */
export const butSeen: Rule = {
  id: 'en.credibility.but-seen',
  severity: 'suggest',
  match: [
    '(but|however|yet|though|although|while) (he|she|they|pt|patient|client|has|had|was|were|is|then)? (was|were|has been|had been|been|later|also)? (seen|observed|overheard) (snoring|laughing|eating|texting|joking|chatting|smiling|sleeping|asleep|smoking|walking|dancing|running|scrolling|watching|relaxed|comfortable)',
    '(but|however|yet|though|although) [(did|does) not (appear|look|seem)] (to)? (be)? (in)? (any|very|particularly|overly|at all)? (distress|pain|distressed|anxious|depressed|uncomfortable|sad|upset|worried)',
    '(but|however|yet|though|although) [(appears|appeared|seems|seemed)] (to be|quite|very|perfectly|otherwise)? (comfortable|relaxed|calm|happy|cheerful|euthymic|unbothered|unconcerned)',
    '(but|however|yet|though|although|despite) (in|with|there|had|has|showing|showed)? (are|were|was|is)? (no|nil) (outward|visible|apparent|observable|objective|obvious) (sign+|evidence|indication+) of (distress|pain|anxiety|depression|discomfort)',
    '(but|however|yet|though|although) (the|her|his|their|there)? (were|was)? (empties|empty (bottle+|can+)|blister+|dosette|pillbox|uds|utox|tox|bal|breathalyzer) ... (full|untouched|positive|found|in|intact|elevated)',
    '(uds|utox|screen|bag|room|belongings|urine) ... (sent|ordered|checked|repeated|searched) anyway',
    '(collateral|chart|records|mother|wife|husband|family|sister|daughter|son|roommate|pharmacy|video|camera|footage) (tells|told|paints|suggests|shows|gives) (a|quite a|us a)? (very|quite)? (different|otherwise $|another story)',
    '(account|story|version|claim+) ... (contradicted|refuted|disproved|disproven|belied|undermined|not (supported|borne out|corroborated|backed up)) by',
    '(at odds|irreconcilable|inconsistent|discrepant|not in keeping|out of keeping|incompatible) with (the|his|her|their)? (account|story|stated|reported|claimed|claim+|observed|observation+|collateral)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t) (quite|really)? [(line up|jibe|square|tally|jive)] with',
    '(discrepancy|discrepancies|inconsistencies|inconsistency|contradictions|holes) (in|between|with) (his|her|their|the)? (story|stories|account+|version+|history|timeline|claims|reported|stated|self-report)',
    '(real|true|actual) (motive+|agenda|intent|intention+)',
    '(but|however|yet|though|although) (he|she|they) (was|were) (snoring|laughing|texting|joking|chatting|scrolling|dancing)',
    '(but|however|yet|though|although|while) (he|she|they|pt|patient|client|has|had|was|were|is|never|then|still|did|does) (was|were|is|did|does|had|has|has been|had been|then|also|been|appears|seems)? (just|able to|being|seen|observed|noted|not appear|not seem|not look|also|to be)? (snoring|laughing|eating|texting|joking|chatting|smiling|sleeping|asleep|sat|walked|ate|slept|drove|stood|lifted|carried|ran|danced|climbed|managed|smoking|scrolling|relaxed|comfortable|seen|observed|overheard|watching|playing|distressed|uncomfortable|distress)',
    'despite (appearing|looking|seeming|sitting|resting|lying|having been|being (seen|observed|noted)) (seen|observed|to be|quite|very|perfectly|entirely|otherwise|in)? (comfortable|comfortably|calm|calmly|relaxed|settled|well|happy|cheerful|asleep|sleeping|smiling|laughing|chatting|texting|no (pain|distress|acute distress))',
    '(collateral|chart|records|family|mother|father|wife|husband|sister|brother|daughter|son|roommate|partner) (contradict~|refute~|disputes|disputed) (patient|pt|(his|her|their|this|the patient s|pt s) (account|story|version|report+|claim+|history|statement+|denial))',
  ],
  except: [
    'as tolerated',
    'happy (with|to|about)',
    'while (he|she|they) (was|were|is) (sleeping|asleep|eating|walking|smoking|watching|standing|playing)',
    '(but|yet|though|although|however) (he|she) (is|was|has|had)? (eating|sleeping|walking|walked|slept|ate) (well|better|more|enough|soundly)',
    'despite (looking|lying|sitting|resting) (well|quite|happy|calm) (enough|fed|hydrated|controlled|rested|supported|known|before|by|at|with|in|on)',
    '(not|t|as|nor) yet',
    'observed (some|a|an|suprapubic|swelling|blood|fullness|bleeding|discharge)',
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
    'Rates it a nine, despite looking relaxed.',
    'Collateral contradicts her account.',
  ],
  passes: [
    'She slept poorly but ate well.',
    'The mask did not fit the left side.',
    'He was sad, and later seen laughing with his brother.',
    'Nauseated but ate half; CT was done anyway.',
    'He likes the forum, but actually sleeps.',
    'She still gets tired despite being well rested.',
    'No bloating, but she had observed some fullness after meals.',
  ],
}
