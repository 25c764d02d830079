import type {Proof, Rule} from '../../rule.js'

/** Danger, as a warning about a person. */
export const snap: Rule = {
  id: 'en.risk.snap',
  severity: 'suggest',
  match: [
    '(can|could|may|might|will) (suddenly|easily|just)? ((snap|explode) (at any|without)|lash out|turn (violent|nasty|aggressive)|become (violent|aggressive|assaultive|abusive))',
    '(he|she|{charge}) (can|could|may|might|will) (suddenly|easily|just)? (snap $|explode|flip out|go off (on|at))',
    '(aggressive|threatening|menacing|intimidating|hostile|predatory|assaultive) (tone|stance|posture|manner|demeanour|demeanor|presence|attitude|conduct|behaviour+|behavior+|outburst+|gesture+|language)',
    '(danger|threat|menace) to (staff|the (unit|public|ward|community|team)|everyone|peers|co-patients|us|society)',
    '(dangerous|violent|high-risk|unsafe|aggressive) (individual|person|man|woman|male|female|patient|client|pt|resident|youth|offender|character)',
    '(high-risk|risk-taking|risky|reckless|thrill-seeking|self-destructive) (sexual|drug)? (behaviour+|behavior+|conduct|antics|lifestyle+|acts|activities)',
    '(ultra|super|hyper|unpredictably)-(violent|aggressive|volatile|explosive|combative|assaultive)',
    '(this|very|such a) (large|big|huge|heavy-set|heavyset|muscular|burly|stocky|hefty|beefy) (man|male|guy|gentleman|fellow|individual|lad|youth|teen|woman|lady)',
    '(criminal|undesirable|unsavoury|shady|gang|rough|violent) element+',
    '(violence|violent|aggression|aggressive|dangerous|unpredictable|assaultive|volatile) ... (when|if|whenever|once|while|unless) off (his|her|their|all)? (of)? (meds|medication+|pills)',
    '(can|could|may|might|will|to) (suddenly|easily|just)? (snap|explode|flip|erupt|lose it|go off)',
    '(when|if|whenever|once|while|unless|is|again) off (his|her|their|all|the)? (of)? (meds|medication+|pills|injection)',
  ],
  except: [
    '(frightening|scary|violent|aggressive|threatening|intimidating) (dream+|movie|voices|thought+|time|experience|place|ex|neighbour+|partner|father|boss|content|imagery|call+|letter|weather|storm|sound+|for (him|her|them))',
    '(finds|found|it|was|is|felt|feels) (it|the|admission|hospital|very|too|so)? (scary|frightening)',
    '(threat|danger) to (self|himself|herself) (or|and)',
    'danger to (self|others)',
    'dangerous offender',
    '(danger|threat|risk) to (others|himself|herself) (under|per|within|as defined|pursuant|criteria)',
    'high-risk (patient|individual|person|client|pt|man|woman|resident) (for|with|of|who|undergoing|given|because|due)',
    'unsafe (patient|resident|client) (transfer+|handling|lift+)',
  ],
  guards: {legal: false},
  message: 'This warns of a person instead of telling what happened.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: ['Can snap at any moment.', 'Aggressive tone with the student.'],
  passes: [
    'She had a scary dream.',
    'The admission was frightening for him.',
    'The alarm will go off at seven.',
    'A first tooth may erupt at six months.',
  ],
}
