import type {Proof, Rule} from '../../rule.js'

/** Insight and judgement, put on a scale. */
export const graded: Rule = {
  id: 'en.insight.graded',
  severity: 'suggest',
  match: [
    '(no|little|lacks|minimal|scant|limited) (real|true)? (appreciation|understanding) (of|for) (his|her|their|how|why|what)',
    '({poor}|lacks|decreased|reduced|diminished|lack of) (safety|risk|danger|social|situational|financial) (awareness|judgment|judgement|insight)',
    '(insight|judgment|judgement|i : j) (and|into|re|of)? (judgment|judgement|illness|his|her|their)? (illness|condition)? : ({link}|continue+|both|has|as|been|appear+)? (grossly|severely|markedly|very|quite|still|extremely|at best|somewhat|fairly|both|only|non)? : [(impaired|nil|poor|none|zero|absent|lacking|shallow|superficial|faulty|flawed|clouded|fluctuating|limited|questionable|minimal|existent|compromised|partial|weak|suspect|lacks|low|guarded)]',
    '(shallow|faulty|unsound|clouded|flawed|fleeting|token|dubious|suspect|erratic|deficient|any|zero|nil|little) (level of)? (insight|judgment|judgement)',
    '(lack|lacks|lacking|absence|loss|lapse+|error+|devoid|paucity|deficit+) (of|in) (any|all|good|sound|basic)? (insight|judgment|judgement|self-awareness)',
    '((no|little|scant|without) (evidence|sign+|trace|hint|glimmer|indication) of (any|real|true|developing)? (insight|remorse)|poorly-insighted|(lack~|lost|losing) (all|any|full|sufficient|adequate|much)? insight|poor (problem recognition|illness awareness|reality contact))',
    '(not|never|isn t|hardly|less than) (very|particularly|at all|overly)? insightful',
    '(uninsightful|anosognosic)',
    '(neither|none of the|nobody|no one) (parent+|family|spouse|brother|sister|of them|in the family)? (has|have|had|shows) [any (real|true|much)? insight]',
    '({poor}|lacks) (self-awareness|foresight|common sense|forethought)',
    '(rash|reckless|foolish|unwise|imprudent|injudicious|foolhardy|muddled|irresponsible|questionable|ill-advised|ill-considered|irrational|illogical|impulsive) (choice+|decision+|decision-making|judgment|judgement|thinking|reasoning|conclusion+)',
    '(not|t|never|yet|unable|fail~) (to)? (shown|show|have|gain~|develop~|demonstrate~|display~) (any|much|real|true|good|full|sufficient)? (insight|judgment|judgement)',
    '(with|of|has|have|only) (superficial|limited|poor|little|partial|no) insight',
    '(no|little|lacks|lack|minimal|zero|scant|limited) (true)? (appreciation|understanding|comprehension|recognition|grasp|concept|awareness) (of|for) (victim|harm|risk+|consequences|boundaries|danger|money|the|his|her|their|how|why|what|this|own)',
    '(insight|judgment|judgement|i : j|j) (and|into|re|of)? (judgment|judgement|insight|illness|both|his|her|their)? (illness|condition)? : ({link}|continue+|both|has|as|been|appear+)? (grossly|severely|markedly|quite|extremely|rather|moderately|at best|somewhat|profoundly|both|highly|only|seriously|clearly|mildly)? : [(impaired|nil|poor|none|zero|0|absent|lacking|shallow|superficial|faulty|unsound|flawed|clouded|variable|fluctuating|fluctuates|limited|questionable|minimal|existent|nonexistent|compromised|deficient|partial|weak|tenuous|inadequate|suspect|reduced|lacks|wanting|lost|doubtful|unreliable|low|bad|missing|guarded|erratic|skewed|off)]',
    '(shallow|faulty|unsound|clouded|flawed|tenuous|scant|negligible|nonexistent|non-existent|inadequate|deficient|reduced|weak|fleeting|token|surface|intellectual|pseudo|fluctuating|variable|dubious|suspect|erratic|skewed|insufficient|incomplete|rudimentary|emerging|zero|precious little|any|very little|little|some|nil) (level|degree)? (of)? (insight|judgment|judgement|decision-making)',
    '(show~|showed|has|had|have|display~|displayed|demonstrate~|exercise~|use~|with) (absolutely|little or|almost|virtually)? no (judgment|judgement) ($|and|or|with|about|around|regarding|re|when|in|whatsoever)',
    '(insight|judgment|judgement|i : j) (and|into|re|of)? : (insight|judgment|judgement)? : {link}? [(impaired|nil|poor|limited|absent|lacking|fair|partial|minimal) : (and|to)? (impaired|nil|poor|limited|absent|lacking|fair|partial|minimal)]',
  ],
  except: [
    '(no|not|never|without|t|far|hardly|nor) ... (lack|lacks|lacking|absence|loss|lapse+|error+|devoid|deficit+) (of|in)',
    '(court|legal|summary|default|landlord|small claims) ... (judgment|judgement)',
    '(any insight+ (from|on|about|the|you)|full insight : partial)',
    '(useful|new|good|helpful|shared|growing|some|any|her|his|own) insight+ (about|on|from|that)',
    '(staff|nurse+|group|team|friends|family|worker+|she felt|he felt|they|sister|peers) ... no (judgment|judgement)',
  ],
  message: 'A grade for insight tells how far somebody agrees with us.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'practice'],
  flags: [
    'Judgement grossly impaired, insight nil.',
    'Insight remains very superficial.',
    'A man of little insight.',
    'Not very insightful.',
    'She has not shown any insight into this.',
    'Had no judgement about money.',
    'Still has no understanding of victim impact.',
    'No evidence of insight at the visit.',
    'Injudicious decisions about money.',
    'She has lost all insight.',
  ],
  passes: [
    'The judgment was faxed to her lawyer.',
    'She offered some insight on what helps.',
    'He used his good judgement and rested.',
    'The peer group showed no judgement and he stayed.',
  ],
}
