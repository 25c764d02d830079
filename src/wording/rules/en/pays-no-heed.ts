import type {Proof, Rule} from '../../rule.js'

/** Care that is told as not wanted, not heeded, not deserved. */
export const paysNoHeed: Rule = {
  id: 'en.compliance.pays-no-heed',
  severity: 'suggest',
  match: [
    '(against|contrary to) (all|our|my|medical|nursing|staff|repeated|physician|doctor s)? (advice|recommendation+)',
    '(pay|pays|paid|paying|give~|gave|gives|takes|took|show+) (no|little|scant) (heed|attention|mind|regard|notice) (to|of|for)',
    '(keeps|kept) (removing|pulling|refusing|breaking|ignoring|missing|throwing|demanding|insisting|skipping|cancelling|denying|resisting|disregarding|rejecting|declining|picking) (off|out|up|at|to|her|his|the|their|from|on|that|all)?',
    '(remove~|took|takes|pull~|ripped|tore|yanked) (off|out)? (his|her|the)? (dressing+|iv|ng|oxygen|o2|mask|splint|brace|cast|collar|monitor|leads|catheter|foley) (off|out)? [(again|deliberately|despite|defiantly|repeatedly)]',
    '(back-talk~|backtalk|back-chat|talking back)',
    '(spit~|spits|spat|spitting) (it|them|meds|pills|his|her|medication) (meds|pills|medication)? out',
    '(because|due|being) (to|of|being|he|she|pt|is|was)? (was|is|being|too|so)? [(uncooperative|noncompliant|non-compliant|unmotivated|resistive|defiant|oppositional|unwilling)]',
    '(with|after|despite|needs|needed|required) (much|considerable|great|max|maximum|maximal|repeated|heavy|lots|plenty|extensive|constant|firm|strong) (of)? (encouragement|prompting|reminders|cueing|redirection|reassurance)',
    '(going|go|went|left|leave|leaving|home|discharge|discharged|out|signed|drove|flew) (home|out|himself|herself|hospital)? against (medical|our|nursing|doctor s|all)? advice',
    '(not|never|t|hardly|less) (truly|really|fully|very|entirely|yet)? (committed|dedicated|serious|invested|working|sincere) (to|about|in|on|the|with) (recovery|sobriety|change|changing|treatment|therapy|program|steps|plan|his|her|getting|quitting|goals|rehab|abstinence|the|process|staying|being)',
    '^ resistant (in|with|during|when|about|at|and|throughout)',
    '(avoidant) (of|with|about) (homework|responsibility|treatment|staff|therapy|groups|contact|tasks|adls|care|any|all)',
    '(resents|resented|resentful|bristles|bristled|hates|balks) (of|at)? (being|having) (told|confronted|corrected|asked|reminded|called|challenged|questioned|to)',
    '(not|t|never) (take|taking|takes|took) (in|on|to) (feedback|advice|teaching|direction|board|information|anything|suggestion+|correction|criticism)',
    '(irrational|unreasonable|illogical|senseless|inexplicable|baffling|blanket) (refusal+|objection+|request+|resistance|insistence)',
    '(fell on deaf ears|falls on deaf ears)',
    '(only has|has only|have only) (himself|herself|themselves) to blame',
    '(still|continues|continued|persists|persisted) (to|in)? (refuse|refuses|refusing|resist|resists|resisting|reject|rejecting|defy|defying|disobey|ignore|ignores|ignoring|disregard|miss|misses|missing|skip|skipping) ',
  ],
  except: [
    '(t4|form+|receipt+|letter|document+|page+|signature|key+|piece+|sock+|cheque|id|passport|result+|paperwork|roe) ... still missing',
    '(iv|catheter|leads|dressing) ... removed',
    '(landlord|insurer|school|bank|agency|pharmacy|ex|boss|pension|board) ... (still|continues|continued|keeps|kept) ',
    '(function|vision|health|weight|kidney|memory|hearing|numbers|hemoglobin|egfr|mobility) ... (declining|decline)',
    '(miss|misses|missing) (his|her|their) (mother|father|sister|brother|home|dog|cat|family|friend+|kids|children|son|daughter|wife|husband|work|job)',
    '(searched|looked|tried) ... (in vain)',
    'because (the|it|of the)',
  ],
  guards: {negation: false},
  message: 'This tells that staff were not heeded, and not why.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Paid no heed to warnings.',
    'Keeps removing her oxygen.',
    'Not serious about sobriety.',
    'Took meds with much encouragement.',
  ],
  passes: [
    'He still misses his dog.',
    'Kidney function continues declining.',
    'She keeps her pills in the blue box.',
    'The insurer continues to ignore our letters.',
  ],
}
