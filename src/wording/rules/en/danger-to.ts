import type {Proof, Rule} from '../../rule.js'

/** A person as a danger, with no act and no date. */
export const dangerTo: Rule = {
  id: 'en.risk.danger-to',
  severity: 'suggest',
  match: [
    '(a|an|real|serious|grave|potential|significant|definite|clear|ongoing|major|constant|considerable|known|imminent|substantial) (danger|menace|liability) to (himself|herself|themselves|others|his|her|their|my|our|children|any|anyone|females|women|vulnerable|younger|those|people|residents|tenants|visitors|everyone|pregnant|older|smaller|seniors|neighbours)',
    '(public|community|workplace|fire|security|walking|staff)-(menace|danger|threat|hazard|liability)',
    '(not|never|hardly|no longer)? safe (around|near|with|alone with|to be around|to be near) (children|kids|females|women|girls|babies|staff|peers|others|seniors|vulnerable|people|animals)',
    '(known|thought|said|considered|deemed|felt|believed|assumed|likely|liable|apt|inclined|quick|prone) to (be|become|turn|get)? (violent|aggressive|dangerous|assaultive|volatile|explosive|unpredictable|combative|abusive|threatening|physical|attack|assault|hit|strike|lash|erupt|escalate|explode|snap|bite|offend|reoffend)',
    '^ (aggression|violence|combativeness|assaultiveness) : (with|during|at|over|escalating|increasing)',
    '(assaultive|aggressive|criminal) (hx|history|background|record|past)',
    '(track record|long history|extensive history|pattern) of (violence|violent|aggression|aggressive|assault+|assaultive|threats|threatening|abusive|destructive)',
    '(violent|aggressive|predatory|criminal|homicidal|antisocial|sadistic|assaultive|dangerous|fire-setting|destructive) (impulses|propensities|propensity|urges|traits|leanings|bent|mindset|mentality)',
    '(cannot|can t|can not|could not|never) be (left|trusted) (alone|unsupervised|around|with|near) (with|around|near)? (children|kids|females|women|girls|babies|staff|peers|others|seniors|knives|matches)?',
    '(unprovoked|unpredictable|random|senseless|vicious|brutal) (attack+|assault+|aggression|violence|outburst+|rage+)',
    '(staff|peers|nurse+|others|roommate|me|writer|therapist|counsellor|co-patient+|visitor+) [(for no|without (any)?) (reason|provocation|warning|cause|trigger|apparent)]',
  ],
  except: [
    'violence against (women|children)',
    '(victim+|survivor+|witness~|report~|exposed|exposure|afraid|fear~|experienced|partner|domestic|childhood|family|{family}) ... (violence|aggression|attack+|assault+)',
    '(criminal) (record|history|background) check',
    '(box|form|section|criteria|criterion|subsection|whether|if|unless|standard|grounds|finding|order|director|certificate|act|certified|detain~|hold|held) ... danger to',
    'danger to (himself|herself|themselves|self|others) (and|or)? (others)? (under|per|within|as|pursuant|criteria|is the|test|threshold|at the time)',
    'fire hazard to',
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
  ],
  passes: [
    'He is not a danger to others.',
    'Form 1, box B: danger to others.',
    'Left the marriage after a pattern of violence by her husband.',
  ],
}
