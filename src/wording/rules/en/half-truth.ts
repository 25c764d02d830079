import type {Proof, Rule} from '../../rule.js'

/** Doubt, said aloud: not the whole truth, reasons to wonder, who knows. */
export const halfTruth: Rule = {
  id: 'en.credibility.half-truth',
  severity: 'suggest',
  match: [
    '(story|account|version|explanation|claim+) ... (difficult|hard|impossible|tough) to (reconcile|believe|credit|swallow|square)',
    'at pains to (demonstrate|show|point|emphasize|appear)',
    '(made|makes|making) (multiple|various|several|numerous|previous|past|similar) [allegation+]',
    'admission of (past|occasional|recent|daily)? (drinking|marijuana|cannabis|cocaine|alcohol|drug) use',
    '(reason+|grounds) to (doubt|disbelieve|question) (his|her|their)',
    '(i|we|writer|staff|team) (have|has|had) (my|our|serious|grave|strong) doubts',
    '(not|hardly|never|t) (telling|tell|giving|sharing) (us|me|staff|writer)? the (whole|full|entire|complete|real) (truth|story)',
    'whether (this|that|any of (this|it)) is (actually|really|at all)? (true|genuine|credible)',
    '(hard|difficult|impossible) to (know|tell|say|determine) (what|how much|if|whether) ... (believe|true|truthful)',
    '(caught|found) (out)? in (a|several|another|many) (lie|lies|fib|contradiction+)',
    '(story|account|explanation|version|timeline) (does|did|doesn|didn|do|don) (not|t) (quite|really)? (hang together|add up|stack up|wash|check out|hold (up|water)|ring true|match|fit|make sense)',
    '(story|account|version|explanation) ... (differs|differ|varies|deviates|diverges) (from|with|depending|greatly)',
    '(likely|probably|possibly|clearly|obviously|may|might|seems|appears|suspect+) (to)? (be|been|being|have|of|he|she|they)? (is|are|be|been|was)? [(faked|faking|feigning|feigned|exaggerating|embellishing|fabricating|concocted|malingering|fibbing|bluffing)]',
    '(denied|denies|denying) ... (until|till) (shown|confronted|presented|caught|faced|pressed)',
    '(his|her|their|this) [supposed]',
    '^ supposed',
    '(purely|entirely|wholly) subjective',
    '(plead~|feign~|profess~|play~) (ignorance|innocence|innocent|poverty|amnesia|confusion|stupid|dumb|the victim|helpless)',
    '((and|then|^) predictably|unsurprisingly|go figure|lo and behold|true to form|what else is new)',
    '(tries|trying|attempts|attempting|wants) to (convince|fool|deceive|mislead|trick|manipulate) (us|staff|writer|the nurses)',
    '(embellished|one-sided|self-serving|distorted|garbled|sanitized) (account+|version+|story|stories|history|narrative|recollection)',
    '(story|history|timeline|presentation|this) ... (difficult|hard|impossible|tough) to (reconcile|believe|credit|verify|corroborate|swallow|square)',
    '(i|we|writer|staff|team|examiner|doctor) (have|has|had|still|are|is|remain+) (have|has)? (my|our|some|serious|grave|certain|very|highly)? (doubts|reservations|suspicions|suspicious|misgivings|wary|leery)',
  ],
  except: [
    '(no|little|any) (reason+|grounds) to',
    'supposed (to|that)',
    '(feel~|find~|voice+|wonder~|ask~) ... (if|whether|what) ... (true|believe)',
    'play~ the victim in',
    '(story|account) ... (make|makes) (him|her|them|us|people|it)',
    '(hard|difficult) to know what (to|is) (do|say|wrong|best)',
    '(feel~|felt|voice+|fear~|worry|worries|wonder~|ask~) ... (if|whether) (it|this|that) (is|was) (true|real)',
    '(account|story) ... match~ (the)? (bank|receipt)',
  ],
  message: 'This doubts the person out loud.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'There is reason to doubt her story.',
    'He is not telling the whole truth.',
    'Whether this is true is unclear.',
    'Her supposed husband was not there.',
    'Denied it until shown the result.',
  ],
  passes: [
    'He was supposed to call at nine.',
    'It is hard to know what to do next, she says.',
    'The test measures voluntary movement.',
    'He wonders whether it is true that the clinic moved.',
    'She caught up on sleep and with her friends.',
    'He appears to be lying comfortably on his left side.',
  ],
}
