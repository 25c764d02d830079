import type {Proof, Rule} from '../../rule.js'

/** Ways to explain or keep something back, read as defences. */
export const deflects: Rule = {
  id: 'en.insight.deflects',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(blame|blames|blamed|blaming) (the|his|her|their) (police|family|mother|father|wife|husband|ex|parents|employer|boss|system|hospital|team|worker+|doctor+|nurses|neighbours) for',
    'project~ (his|her|their)? (own)? (blame|anger|feelings|issues) (onto|on)',
    '(intellectualize~|intellectualise~|deflect~|rationalizing|rationalization|rationalising)',
    '((avoid~|skirt~|sidestep~|dodge~|evade~|skate~ around|dance~ around|tiptoe~ around|duck~) (the|all|any|every)? (real|root|core|hard|underlying|actual) (issue+|topic+|subject|question+|problem+)|(skirt~|sidestep~|dodge~|evade~|duck~) (the|all|any|every)? (issue+|topic+|subject|question+|truth)|(avoid~|dodge~|evade~) (responsibility|accountability|ownership))',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (no|little|zero|minimal|not|never|t|lack~|refuse~|fail~) (to|any|of|real)? (taken|taking|take|accept)? (any|full|real|personal)? (ownership|accountability) (for|of (what|it|his|her|their))',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|never|t|rarely) (accountable|own (up|his part|her part)|hold (himself|herself) accountable)',
    '(continue~ to|still|always|(quick|eager) to|keeps|tend~ to|constantly|forever|repeatedly) [(blame|blames|blamed|blaming)]',
    'blame~ (everything|things|it all|(his|her|their) (relapse|use|drinking|behaviour|anger|actions|problems|troubles)) on',
    '(shift~|deflect~|put~|place~|cast~|lay~) (all)? (the)? blame',
    '(justify|justifies|justified|justifying|defend~) (his|her|their) (use|using|behaviour|behavior|actions|drinking|violence|aggression|anger|relapse)',
    '(parrot~|regurgitate~) (back)? (what|phrases|therapy|program|recovery)',
    '(blame|blames|blamed) (the|his|her|their|it|this|everything|work|stress|police|family|meds|medication) ... (for|on)',
  ],
  except: [
    '((dodge~|skirt~|avoid~|sidestep~) the (question|topic|subject|issue) of ... with (his|her|their) (aunt|uncle|mother|father|lawyer|sister|brother|boss|wife|husband|son|daughter|family)|blame~ (her|his|their) own)',
    'deflected (portion|septum|segment|nasal|part|light|beam)',
    '(blame|blames|blamed|blaming) (himself|herself|themselves|it on me)',
    'deflect~ (the|to) (ball|puck|left|right)',
    'blame~ the (fall|accident|injury|burn|cut|crash|stain|noise|rash) on',
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
    'He does not own a car and blames the fall on the rug.',
    'The baby regurgitates the formula; recites the months backward.',
  ],
}
