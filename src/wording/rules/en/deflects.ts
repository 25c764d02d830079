import type {Proof, Rule} from '../../rule.js'

/** Ways to explain or keep something back, read as defences. */
export const deflects: Rule = {
  id: 'en.insight.deflects',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(never|nothing) (is|ever)? (ever)? (his|her|their) (own)? fault',
    '(blame|blames|blamed|blaming) (the|his|her|their|it|this|everything|work|stress|police|family|meds|medication) ... (for|on)',
    'project~ (his|her|their|blame|anger|onto|feelings) (own|anger|feelings|blame|issues)? (onto|on)?',
    '(think~|feels|believes|insists) (we|staff|everyone|others|nurses) (is|are) (the|to|all|at|wrong|crazy|out) (problem|blame|fault|ones|wrong|get)?',
    '(intellectualize~|intellectualise~|deflect~|rationalizing|rationalization|rationalising|projecting|externalizing|externalization|externalises|internalizes)',
    '(avoid~|skirt~|sidestep~|dodge~|evade~|skate~ around|dance~ around|tiptoe~ around|shy away from|circumvent~|duck~) (the|all|any|every)? (real|root|core|main|hard|difficult|underlying|whole|actual|central)? (issue+|topic+|subject|question+|problem+|responsibility|accountability|ownership|truth)',
    '(no|little|zero|minimal|not|never|lack~|without|avoid~|refuse~|refusing|unwilling|fail~|t) (to|any|of|real)? (taken|taking|take|accept)? (any|full|real|personal)? (ownership|accountability|responsibility) (for|of|in|over)?',
    '(not|never|isn t|rarely) (own|owning|owned|accountable|accept responsibility|hold himself accountable) (up|his|her|their|for|to)?',
    '(continue~ to|continues to|still|always|quick to|keeps|tend~ to|constantly|forever|prone to|repeatedly) [(blame|blames|blamed|blaming|fault|faults)] (the|his|her|their|police|staff|others|everyone|other|it|us|meds|work|stress|on)?',
    'blame~ (it|this|that|things|everything|his|her|their) (all)? (problems|behaviour|behavior|relapse|use|situation|troubles|failure+|drinking|admission|anger|actions)? on',
    '(shift~|deflect~|put~|place~|assign~|cast~|lay~|laid) (all|the)? (the)? blame',
    '(justify|justifies|justified|justifying|defend~) (his|her|their|the) (use|using|behaviour|behavior|actions|drinking|violence|aggression|anger|relapse)',
    '(parrot~|mouths|regurgitate~|recites) (back)? (what|the|all|phrases|therapy|program|recovery|his|her|their|our)',
  ],
  except: [
    'deflected (portion|septum|segment|nasal|part|light|beam)',
    '(blame|blames|blamed|blaming) (himself|herself|themselves|it on me)',
    'deflect~ (the|to) (ball|puck|left|right)',
    'projecting (from|above|over|into)',
    '(no|not) (any)? responsibility (for|to) (pay|the (bill|debt|damage|rent))',
  ],
  message: 'This reads an explanation as a defence.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Intellectualizes and avoids the real issue.',
    'Takes no ownership of what happened.',
    'He continues to blame the police.',
    'Parrots what the group leader says.',
  ],
  passes: [
    'She still blames herself for the fire.',
    'The landlord avoids the issue of heat.',
    'He avoids dairy and takes his pills.',
  ],
}
