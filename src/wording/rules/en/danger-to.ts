import type {Proof, Rule} from '../../rule.js'

/** A person as a danger, with no act and no date. */
export const dangerTo: Rule = {
  id: 'en.risk.danger-to',
  severity: 'suggest',
  match: [
    '(a|an|real|serious|grave|potential|significant|definite|clear|ongoing|major|constant|considerable|known|imminent|substantial) (danger|menace|liability) to (himself|herself|themselves|others|his|her|their|my|our|children|any|anyone|females|women|vulnerable|younger|those|people|residents|tenants|visitors|everyone|pregnant|older|smaller|seniors|neighbours)',
    'public (menace|danger)',
    '(not|never|hardly|no longer) safe (around|near|with|alone with|to be around|to be near) (children|kids|females|women|girls|babies|staff|peers|others|seniors|vulnerable|animals)',
    '(known|said|liable|apt|inclined|quick|prone|likely) to (be|become|turn|get)? (violent|assaultive|volatile|combative|abusive|threatening|assault|lash|erupt|explode|reoffend)',
    '^ (aggression|violence|combativeness|assaultiveness) : (with|during|at|over|escalating|increasing)',
    '(assaultive|aggressive|violent) (hx|history|background|record)',
    '(track record|long history|extensive history) of (violence|violent|aggression|aggressive|assaultive|threatening|abusive)',
    '(violent|aggressive|predatory|homicidal|antisocial|sadistic|assaultive|destructive) (impulses|propensities|propensity|urges|leanings|mindset)',
    '(cannot|can t|can not|could not|never) be (trusted (alone|around|with|near)|left (alone)? (with|around|near) (children|kids|females|women|girls|staff|peers|others|seniors|knives|matches))',
    '(unprovoked|unpredictable) (attack+|assault+|aggression|violence|outburst+|rage+)',
    '(staff|peers|nurse+|others|roommate|me|writer|therapist|counsellor|co-patient+|visitor+) [(for no|without (any)?) (reason|provocation|warning|cause|trigger|apparent)]',
    '(dangerous|volatile|explosive|violent|aggressive) and [unpredictable] ($|and|with|when|on|at|around)',
    '(violent|aggressive|predatory|homicidal|antisocial|sadistic|assaultive|destructive|murderous|arsonist) tendencies',
    'pose~ (a|an)? (very|clear|real|serious|significant|ongoing|safety|constant|considerable|high)? (danger|menace|threat|hazard|risk) to (the|his|her|our|other|younger|older|vulnerable|any|all)? (staff|resident+|peer+|patient+|client+|others|public|community|society|children|kids|women|females|girls|co-tenants|everyone|anyone)',
    '(flagged|labelled|listed|classed|rated|marked|recorded|known) ... (as|for) high-risk : (and)? (aggressive|violent|dangerous|assaultive|two|of violence|to staff|offender|client|patient|pupil|resident)',
  ],
  except: [
    'violence against (women|children)',
    '(victim+|survivor+|witness~|report~|exposed|exposure|experienced|partner|domestic|childhood|{family}) ... (violence|aggression|attack+|assault+)',
    '(box|form|section|criteria|criterion|subsection|whether|if|unless|standard|grounds|finding|order|director|certificate|act|certified|detain~|hold|held) ... danger to',
    'danger to (himself|herself|themselves|self|others) (and|or)? (others)? (under|per|within|as|pursuant|criteria|is the|test|threshold|at the time)',
    '(weather|road+|river|ice|sea|market|trail+|storm+) ... unpredictable',
    '(smoke|smoking|oxygen|virus|infection|dog|stairs|ice|heat|fire|outbreak|it|this|cough|tb|scabies|bedbugs|equipment|rug|wiring) ... pose~',
  ],
  message: 'This warns of a person, and names no act and no date.',
}

export const proof: Proof = {
  sources: ['picu', 'practice'],
  flags: [
    'She is a danger to her sisters.',
    'Known to be violent, says the lodge.',
    'Aggression with morning wash.',
    'Not safe around children.',
    'Violent hx, flag on chart.',
    'Poses a risk to younger residents.',
    'Reported homicidal tendencies.',
  ],
  passes: [
    'He is not a danger to others.',
    'Form 1, box B: danger to others.',
    'Left the marriage after a pattern of violence by her husband.',
    'A fire hazard to the building; the drug is known to be dangerous. He cannot be left alone since the fall.',
    'Roads dangerous and unpredictable in January.',
    'Smoke from the vent poses a risk to our residents.',
  ],
}
