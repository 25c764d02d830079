import type {Proof, Rule} from '../../rule.js'

/** Danger, as a warning about a person. */
export const snap: Rule = {
  id: 'en.risk.snap',
  severity: 'suggest',
  match: [
    '(can|could|may|might|will|to) (suddenly|easily|just)? (snap|explode|lash out|flip|erupt|turn (on|violent|nasty|aggressive|ugly)|lose it|go off|become (violent|aggressive|assaultive|physical|abusive))',
    '(aggressive|violent|threatening|menacing|intimidating|hostile|predatory|assaultive|abusive) (tone|stance|posture|man|woman|male|female|individual|person|gentleman|behaviour+|behavior+|manner|look|outburst+|demeanour|demeanor|gesture+|language|presence|episode+|incident+|attitude|conduct|youth|teen)',
    '(danger|threat|menace|risk|hazard) to (staff|himself and others|the (unit|public|ward|community|other|team)|everyone|peers|co-patients|us|society)',
    '(dangerous|violent|high-risk|unsafe|aggressive) (individual|person|man|woman|male|female|patient|client|pt|resident|youth|offender|character)',
    '(high-risk|risk-taking|risky|reckless|unsafe|thrill-seeking|self-destructive) (sexual|sex|drug)? (behaviour+|behavior+|conduct|acts|antics|lifestyle+|activities)',
    '(ultra|extremely|super|hyper|very|highly|exceedingly|unpredictably|overly|incredibly)-(violent|aggressive|dangerous|volatile|explosive|combative|assaultive|unpredictable)',
    '(this|very|such a) (large|big|huge|heavy-set|heavyset|strong|muscular|burly|stocky|powerful|hefty|beefy) (man|male|guy|gentleman|fellow|individual|lad|youth|woman|teen)',
    '(criminal|rough|undesirable|bad|unsavoury|shady|violent|gang) element+',
    '(when|if|whenever|once|while|unless|is|again) off (his|her|their|all|the)? (of)? (meds|medication+|pills|injection)',
  ],
  except: [
    '(frightening|scary|violent|aggressive|threatening|intimidating) (dream+|movie|voices|thought+|time|experience|place|ex|neighbour+|partner|father|boss|content|imagery|call+|letter|weather|storm|sound+|for (him|her|them))',
    '(finds|found|it|was|is|felt|feels) (it|the|admission|hospital|very|too|so)? (scary|frightening)',
    '(threat|danger) to (self|himself|herself) (or|and)',
    'danger to (self|others)',
    'dangerous offender',
    '(danger|threat|risk) to (others|himself|herself) (under|per|within|as defined|pursuant|criteria)',
  ],
  guards: {legal: false},
  message: 'This warns of a person instead of telling what happened.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: ['Can snap at any moment.', 'Aggressive tone with the student.'],
  passes: ['She had a scary dream.', 'The admission was frightening for him.'],
}
