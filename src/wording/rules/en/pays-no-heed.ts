import type {Proof, Rule} from '../../rule.js'

/** Care that is told as not wanted, not heeded, not deserved. */
export const paysNoHeed: Rule = {
  id: 'en.compliance.pays-no-heed',
  severity: 'suggest',
  match: [
    '(against|contrary to) (the)? (all|our|my|medical|nursing|staff|repeated|physician|doctor s|surgeon s)? (strong|strongest|best|clear|explicit)? (advice|recommendation+|orders)',
    '(pay~|paid|give~|take~|show+) (no|little|scant) (heed|regard) (to|of|for)',
    'keep~ (refusing|demanding|insisting|resisting|disregarding|rejecting|(removing|pulling (off|out|at)?) (his|her|the|their) (iv|ng|tube+|dressing+|oxygen|o2|mask|collar|monitor|leads|catheter|foley|line+))',
    '(remove~|took|takes|pull~|ripped|tore|yanked) (off|out)? (his|her|the)? (dressing+|iv|ng|oxygen|o2|mask|splint|brace|cast|collar|monitor|leads|catheter|foley) (off|out)? [(deliberately|defiantly)]',
    '(back-talk~|backtalk|back-chat|talking back)',
    '(because|due|being) (to|of|being|he|she|pt|is|was)? (was|is|being|too|so)? [(unco-operative|noncompliant|non-compliant|unmotivated|resistive|defiant|oppositional)]',
    '(with|after|despite|need~|require~) (much|considerable|great|repeated|heavy|constant|firm|strong) (encouragement|prompting|reminders|redirection)',
    '(not|never|t|hardly) (truly|really|fully|very|entirely|yet)? (committed|dedicated|serious|invested|sincere) (to|about|in) (recovery|sobriety|change|changing|treatment|therapy|program|getting|quitting|goals|rehab|abstinence|the (process|program|plan))',
    '^ resistant (with|during|when|about|at|throughout)',
    '(resents|resented|resentful|bristles|bristled|balks) (of|at)? (being|having) (told|confronted|corrected|asked|reminded|called|challenged|questioned)',
    '(not|t|never) (take|taking|takes|took) (in|on|to) (feedback|advice|teaching|direction|suggestion+|correction|criticism)',
    '(irrational|unreasonable|illogical|senseless|inexplicable|baffling) (refusal+|objection+|request+|resistance|insistence)',
    '(still|continue~|persists|persisted) (to|in)? (refuse|refuses|refusing|defy|defying|disobey|(resist|resisting|reject|rejecting|ignore|ignoring|disregard) (care|treatment|help|all|any|staff|advice|rules|direction|redirection|limits|our|the (rules|team|plan)))',
    '(pay~|paid|take~|took) (no|little|scant) (attention|mind|notice) (to|of) (the|our|staff|any|all)? (weight-bearing|fall|hip|dietary|diet|fluid|safety)? (instruction+|advice|precaution+|warning+|redirection|staff|rules|teaching|diet|direction+|limits|restriction+|nurse+|us)',
    'disregard (for|of) (the|our|staff|unit|any|all|house|medical|fall|(his|her|their)? own)? (instruction+|advice|safety|precaution+|rules|health|recommendation+|restriction+|limits|staff|treatment|warnings)',
    '(impervious|deaf) to (advice|redirection|teaching|counselling|reason)',
    '(continues|continued|continuing|keeps|still) (to)? ((smoke|vape|smoking|vaping|smokes|vapes) ...|(drink|drinking|drinks) (alcohol|daily|heavily)?) (despite) (his|her|the|known|severe|home|end-stage|advanced|worsening)? (copd|cirrhosis|asthma|cancer|emphysema|pregnancy|heart|stent+|lung|oxygen|liver|diabetes|pancreatitis|hepatitis|hypertension|varices|stroke)',
  ],
  except: [
    '(landlord|insurer|school|bank|agency|pharmacy|ex|boss|pension|board) ... (still|continues|continued|keeps|kept)',
    'against medical advice form',
    'because (the|it|of the)',
  ],
  message: 'This tells that staff were not heeded, and not why.',
}

export const proof: Proof = {
  sources: ['uofl', 'practice'],
  flags: [
    'Paid no heed to warnings.',
    'Keeps removing her oxygen.',
    'Not serious about sobriety.',
    'Took meds with much encouragement.',
    'Utter disregard for fall precautions.',
    'Paid no attention to hip precautions.',
    'Continues to drink despite known cirrhosis.',
    'Left against our strong advice.',
  ],
  passes: [
    'He still misses his dog.',
    'Kidney function continues declining.',
    'She keeps her pills in the blue box.',
    'The insurer continues to ignore our letters.',
    'The against medical advice form was torn up.',
    'Still missing two forms for the clinic.',
    'She pays no attention to the voices.',
  ],
}
