import type {Proof, Rule} from '../../rule.js'

/** Force, told as help. */
export const euphemism: Rule = {
  id: 'en.coercion.euphemism',
  severity: 'suggest',
  match: [
    '^ made to (sit|stay|eat|wait|change|shower|wear|stand|clean|hand|give|strip|sleep|leave|return|take|apologize|finish|drink|go)',
    '(and|then) made to (sit|stay|eat|wait|change|shower|wear|stand|clean|hand|strip|apologize|finish|drink)',
    'chemical restraint+',
    '(bed rest|rest|curfew|bedtime|rule+|diet|limits|time|routine|consequences|boundaries) (strictly)? [(enforced|imposed)]',
    '(assisted|helped|guided|lowered) to (the)? (floor|ground) by',
    'hands-on (intervention|restraint|required|needed|used)',
    'therapeutic hold+',
    '(taken|took) away (until|as|for|due)',
    '(sent|escorted|ordered|confined|restricted) (back)? to (his|her|their|the)? (room|unit|pyjamas|pajamas)',
    '{be} made to (wear|stand|hand|give|clean|change|strip|sleep|come|go|use|wait|leave|sit|stay|return|eat|take|shower|apologize)',
    'time-out',
  ],
  except: [
    '(during|completing|preoperative|performing|after|our|surgeon+) (our|a|the)? (preoperative)? time-out',
    'time-out (process|procedure|protocol|verification|checklist)',
    '(surgical|procedural|formal|operative|anesthesia|anaesthesia) time-out',
    'time-out (was|is|were) (performed|called|completed|taken|done|obtained|settled|held|observed|carried)',
    'time-out (performed|called|completed|done|prior|confirming)',
    '(decision|attempt|attempts|effort|efforts) {be} made to',
    'time out of',
    'restraint+ (policy|order+|reduction|form|training|review)',
    'room number',
  ],
  message: 'This softens or hides the use of force.',
  ask: 'What was done, who decided, and what did the person say about it?',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Assisted to the floor by four staff.', 'Sent to her room until supper.'],
  passes: ['He assisted his mother to the ground floor.', 'She made tea for her room-mate.'],
}
