import type {Proof, Rule} from '../../rule.js'

/** Insight and judgement, put on a scale. */
export const graded: Rule = {
  id: 'en.insight.graded',
  severity: 'suggest',
  match: [
    '(no|little|lacks|lack|minimal|zero|scant|limited) (real|true)? (appreciation|understanding|comprehension|recognition|grasp|concept) (of|for) (the|his|her|their|how|why|what|this|own)',
    '({poor}|lacks|decreased|reduced|diminished|lack of) (safety|risk|danger|social|situational|emotional|financial) (awareness|judgment|judgement|insight)',
    '(insight|judgment|judgement|i : j|j) (and|into|re|of)? (judgment|judgement|insight|illness|both|his|her|their)? (illness|condition)? : ({link}|continue+|both|has|as|been|appear+)? (grossly|severely|markedly|very|quite|still|extremely|rather|moderately|significantly|at best|somewhat|profoundly|fairly|both|highly|non|only|seriously|clearly|mildly)? : [(impaired|nil|poor|none|zero|0|absent|lacking|shallow|superficial|faulty|unsound|flawed|clouded|variable|fluctuating|fluctuates|limited|questionable|minimal|existent|nonexistent|compromised|deficient|partial|weak|tenuous|inadequate|suspect|reduced|lacks|wanting|lost|doubtful|unreliable|low|bad|missing|guarded|erratic|skewed|off)]',
    '(shallow|faulty|unsound|clouded|flawed|tenuous|scant|negligible|nonexistent|non-existent|inadequate|deficient|reduced|weak|fleeting|token|surface|intellectual|pseudo|fluctuating|variable|dubious|suspect|erratic|skewed|insufficient|incomplete|rudimentary|emerging|zero|precious little|any|very little|little|some|nil) (level|degree)? (of)? (insight|judgment|judgement|decision-making)',
    '(lack|lacks|lacking|absence|loss|lapse+|error+|devoid|void|bereft|paucity|deficit+|deficits) (of|in) (any|all|both|good|sound|basic)? (insight|judgment|judgement|self-awareness)',
    '(not|never|isn t|hardly|less than) (very|particularly|at all|overly|yet)? insightful',
    '(uninsightful|anosognosic|anosognostic)',
    '{poor} (self-awareness|awareness|reasoning|foresight|common sense)',
    '(no|lacks|zero|little) (common sense|foresight|forethought|self-awareness|awareness)',
    '(impulsive|rash|reckless|foolish|unwise|questionable|ill-advised|ill-considered|irrational|illogical|unsafe) (choice+|decision+|decision-making|judgment|judgement|thinking|beliefs|reasoning|explanation+|argument+|fear+|conclusion+|behaviour|behavior)',
    '(not|t|never|yet|unable|fail~) (to)? (shown|show|shows|have|gain|gained|develop|developed|demonstrate|demonstrated|possess|display|displayed) (any|much|real|true|good|full|sufficient)? (insight|judgment|judgement|awareness)',
    '(with|of|has|have|only) (superficial|limited|poor|little|partial|no) insight',
  ],
  except: [
    '(no|not|never|without|t|far|hardly|nor) ... (lack|lacks|lacking|absence|loss|lapse+|error+|devoid|deficit+) (of|in)',
    '(court|legal|summary|default|landlord|small claims) ... (judgment|judgement)',
    '(useful|new|good|helpful|shared|growing|some|any|her|his|own) insight+ (about|on|from|that)',
    'any insight+ (from|on|about|the|you)',
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
  ],
  passes: [
    'The judgment was faxed to her lawyer.',
    'She offered some insight on what helps.',
    'He used his good judgement and rested.',
  ],
}
