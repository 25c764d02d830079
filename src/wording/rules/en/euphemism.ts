import type {Proof, Rule} from '../../rule.js'

/** Force, told as help. */
export const euphemism: Rule = {
  id: 'en.coercion.euphemism',
  severity: 'suggest',
  match: [
    '(^|and|then) {be}? made to (sit|stand|wait|change|shower|wear|clean|hand|strip|apologize|eat|finish)',
    '{person} {be} made to (apologise|beg|earn|undress|clap|sing|watch|say|sit|stand|wait|change|shower|wear|clean|hand|strip|apologize|eat|finish|leave|sleep)',
    'chemical restraint+',
    '(bed rest|bedtime|boundaries|consequences) (strictly)? [(enforced|imposed)]',
    '(assisted|helped|guided|lowered) to (the)? (floor|ground) by (three|four|five|six|3|4|5|6|security|police|officers)',
    'therapeutic hold+',
    '(privilege+|pass|passes|phone|smokes|breaks|tv|computer|lighter|cigarettes|belongings) ... (taken|took) away (until|as|for|due)',
    '[(sent|ordered) (back)? to (his|her|their) room] ($|until|for|as|because)',
    '(confined|restricted) to (his|her|their|the)? (room|unit|pyjamas|pajamas) ($|until|as|because)',
    '(given|gave|giving|sent (to|for)|placed in|put in|needed|earned) (a|another)? time-out',
    '(taken|took) away (until|as|for|due)',
    'time-out',
    '[(sent|ordered) (back)? to bed] ($|at|early|without|for|again|until|by (staff|nursing))',
    '(medication|meds|treatment|injection|food|care|bath|help) {be} forced (on|upon|into) (him|her|them|pt|patient) ($|again|when|despite|daily|on|at|by|this|last)',
    'consequences for (his|her|their|negative|bad|poor)? (behaviour+|behavior+|actions|non-compliance|refusing|missing|breaking)',
    '(haldol|ativan|loxapine|olanzapine|lorazepam|haloperidol|seroquel|quetiapine) for (his|her|ongoing|increased)? (behaviour+|behavior+) ($|again|overnight|x|with|at|and)',
  ],
  except: [
    'time out of',
    'restraint+ (policy|order+|reduction|form|training|review)',
    '(during|completing|preoperative|performing|after|our|surgeon+) (our|a|the)? (preoperative)? time-out',
    'time-out (process|procedure|protocol|verification|checklist)',
    '(surgical|procedural|formal|operative|anesthesia|anaesthesia) time-out',
    'time-out (was|is|were) (performed|called|completed|taken|done|obtained|settled|held|observed|carried)',
    'time-out (performed|called|completed|done|prior|confirming)',
  ],
  message: 'This softens or hides the use of force.',
  ask: 'What was done, who decided, and what did the person say about it?',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Assisted to the floor by four staff.',
    'Sent to her room until supper.',
    'The girl was made to apologise.',
    'Sent to bed at seven; lorazepam for behaviours.',
  ],
  passes: [
    'He assisted his mother to the ground floor.',
    'She made tea for her room-mate.',
    'Time-out was called before the incision.',
    'A call was made to change the appointment.',
    'The form was sent to bed management.',
  ],
}
