import type {Proof, Rule} from '../../rule.js'

/** Somebody who comes often, begrudged. */
export const neverAway: Rule = {
  id: 'en.service-use.never-away',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(never|hardly ever) (away from|out of|off) the (surgery|doctor s|gp s|phone|clinic|emerg|ed|er|duty line|office|door|desk|waiting room|buzzer|call bell)',
    '(us~|using|take~|tak~|eat~|soak~|suck~|swallow~) up (all|so much|far too much|too much|much|most|half)? (of)? (our|my|staff|nursing|everyone s|the (team|nurse+|staff|doctor|ward|unit) s?|a lot of (staff|nursing|our)) (whole|entire)? (time|resources|attention|energy|shift|morning|day|night)',
    '(monopolis~|monopoliz~|hog~) (staff|nursing|our|the nurses?|my|the (team|doctor)) (s)? (time|attention|shift)?',
    '(practically|basically|virtually|all but|may as well|might as well) live~ (here|in (ed|er|emerg|the (ed|er|hospital|clinic)))',
    'live~ here (practically|basically|virtually)',
    'plagu~ (staff|us|reception|nurse+|the (duty|ward|nurse+|staff|team|office|line|clinic|receptionist))',
    'bounc~ back (to|into|through) (ed|er|emerg|us|the (ed|er|ward|unit|hospital|clinic)) (again|within|in|after|$)',
    '(do~|doing|does) the rounds of (every|all|the|local|different|walk-in|gp|pharmac)',
  ],
  anywhere: [
    '(under|round|around) (our|my|staff s|the nurses) feet',
    '^ the usual suspect ($|again|back)',
    '(deserves|should have|needs|has) (his|her|their) own (bed|cubicle|trolley|chair|parking (space|spot)) (here|in (ed|er|emerg|the (ed|er|department)|a and e))',
    '(loyalty card|season ticket|air miles) (for|at|with|holder)? (us|the (ed|er|emerg|ward|hospital|department)|ed|er)?',
    '^ groundhog day ($|again|with)',
  ],
  message: 'This begrudges a visit; what brought the person is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Never out of the clinic waiting room.',
    'Eats up my whole morning.',
    'Practically lives here.',
    'Plaguing the duty line again.',
    'Bounced back to us within a day.',
    'Doing the rounds of every chemist.',
  ],
  passes: [
    'She bounced back after the flu.',
    'Never off the ward without her daughter.',
    'Swelling takes up most of the joint.',
    'A plague of wasps in the shed.',
    'He lives here with his aunt.',
  ],
}
