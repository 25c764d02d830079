import type {Proof, Rule} from '../../rule.js'

/** Doubt, said aloud: not the whole truth, reasons to wonder, who knows. */
export const halfTruth: Rule = {
  id: 'en.credibility.half-truth',
  severity: 'suggest',
  match: [
    '(story|account|history|version|explanation|timeline|presentation|this|claim+) ... (difficult|hard|impossible|tough) to (reconcile|believe|credit|verify|corroborate|swallow|square)',
    '(caught|found|tripped) (him|her|them)? (out|up) (on|by|with|when|in)',
    'at pains to',
    '(made|makes|make|making) (an|serious|multiple|various|several|similar|numerous|past|previous)? [allegation+]',
    'admission of (past|drinking|using|use|any|drug|alcohol|marijuana|cannabis|cocaine|occasional|recent)',
    '(reason+|cause|grounds) (to|for) (doubt|question|suspect|disbelieve|doubting|questioning|suspicion|disbelief)',
    '(i|we|writer|staff|team|examiner|doctor) (have|has|had|still|am|are|is|remain+) (have|has)? (my|our|some|serious|grave|certain|very|highly)? (doubts|reservations|suspicions|suspicious|misgivings|wary|leery)',
    '(not|hardly|never|t) (telling|tell|told|giving|given|getting|hearing|sharing) (us|me|staff|writer|anyone)? (the)? (whole|full|entire|complete|real|straight|truth|everything) (truth|story|picture|answer|answers|goods)?',
    '(whether|if) (this|that|it|any) (of)? (it|this)? (is|was|be) (actually|really|at)? (all)? (true|accurate|factual|genuine|credible)',
    '(anyone|anybody) s guess',
    '(hard|difficult|impossible) to (know|tell|say|determine|judge|ascertain) (what|if|whether|how) (much|of|this|it|he|she|they)? (to|is|of|says)? (believe|true|fact|truthful|genuine|this)',
    '(fact|truth) (from|and|versus|vs) fiction',
    '(caught|found) (out)? in (a|several|another|many|his|her|multiple) (lie|lies|fib|contradiction+|falsehood+|untruth+)',
    '(story|account|explanation|history|version|timeline) (does|did|doesn|didn|do|don|never) (not|t)? (quite|really)? (hang|stack|wash|check|hold|stand|pan|sit|ring|match|fit|make)',
    '(story|account|explanation|history|version|report) ... (differs|differ|varies|deviates|diverges|departs) (from|with|depending|greatly|considerably|markedly|widely)',
    '(likely|probably|possibly|clearly|obviously|may|might|seems|appears|seem|appear|could|suspect+|suspected|must) (to)? (be|been|being|have|of|he|she|they)? (is|are|be|been|was)? [(faked|faking|contrived|feigning|staged|exaggerating|embellishing|inventing|fabricating|concocted|malingering|fibbing|bluffing|acting|pretending|lying)]',
    '(history|story|account|motives|credibility|reliability|veracity|truthfulness|narrative) : {link}? (only|very|at|highly)? (best)? [(suspect|questionable|doubtful|fair|unreliable|dubious|low)]',
    '(denied|denies|denying|insisted|claimed|maintained) ... (until|till) (shown|confronted|presented|proven|caught|faced|pressed|told|the)',
    '(his|her|their|with|of|for|re|about|has|this) [supposed]',
    '^ supposed',
    '(voluntary|conscious|wilful|willful|deliberate) (control|in nature|component|act)',
    '(pain|numbness|weakness|symptoms|complaints|findings|disability) {link} (purely|only|all|entirely|strictly|wholly|largely) subjective',
    '(plead~|pleads|pleaded|feign~|profess~|play~) (ignorance|innocence|innocent|poverty|exhaustion|amnesia|forgetfulness|confusion|stupid|victim|the victim|helpless)',
    '(predictably|unsurprisingly|needless to say|go figure|lo and behold|true to form|par for the course|what else is new)',
    '(remains|yet) to be (seen|proven|verified|confirmed|substantiated) (if|whether|that)? (he|she|they|this)?',
    '(would|want|wants|trying|tries|attempts|attempting|expects) (us|you|staff|me|one|everyone|to)? (to)? (believe|convince|persuade|fool|deceive|mislead|trick|impress|manipulate) (us|staff|me|writer|everyone|that|the|nurses|people)?',
    '(embellished|inflated|coloured|colored|one-sided|self-serving|distorted|skewed|biased|garbled|revisionist|sanitized|edited) (account+|version+|story|stories|history|report+|picture|view|narrative|recollection|retelling|portrayal)',
  ],
  except: [
    '(no|little|any) (reason+|grounds|cause) (to|for) (doubt|question|suspect|disbelieve)',
    'supposed (to|that)',
    '(story|account) ... (make|makes) (him|her|them|us|people|it)',
    '(hard|difficult) to know what (to|is) (do|say|wrong|best)',
    '(feel~|felt|voice+|fear~|worry|worries|wonder~|ask~) ... (if|whether) (it|this|that) (is|was) (true|real)',
    '(account|story) ... match~ (the)? (bank|receipt)',
    '(convince|persuade|impress) (us|the) (landlord|board|judge|employer|coach)',
    'play~ (ignorance|the victim) in',
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
  ],
}
