import type {Proof, Rule} from '../../rule.js'

/** An act of law, shortened to a verb that is done to a person. */
export const papered: Rule = {
  id: 'en.coercion.papered',
  severity: 'suggest',
  match: [
    '(^|{person}|{be}|been|being|was then|were|have|had|get~|got|on|currently) [(specialled|specialed|one-to-oned|1:1 d|obs d|constant-ed)]',
    '(police|cops|ed|er|gp|physician|doctor|dr|psychiatry|they|we|team|who) [(5150|5250|302|201|5585) d] (him|her|them|pt|patient)?',
    '(baker-acted|pink-slipped|blue-papered|white-papered|green-papered|(section|form 1|form 3|tdo) d)',
    '(^|{be}|been|was|and) [scheduled] (by|under) (the)? (gp|dr|police|ambulance|act|mental health act|paramedic+|crisis|team|mht|s)',
    '(^|{be}|been|was|then|back) [recalled] (to hospital|to the (ward|unit)|under|on|from (cto|leave))',
    '(pulled|brought|dragged|hauled|taken) back (in)? (on|under) (recall|cto|section|warrant)',
    '(committed|petitioned|certified) (to (the|a|our)? (unit|ward|hospital|floor)|by (his|her|their) (mother|father|brother|sister|wife|husband|family|son|daughter|parents|parent|s))',
    '(had|got|getting|have) (him|her|them|pt|patient|client) (detained|committed|sectioned|formed|admitted|removed|restrained|medicated|sedated)',
    '(remain~|on|under|kept on|put on|still on|placed on) [(restrictions|ward restrictions|sanctions|probation with us)] (: (no|until|for)|$|until|for)',
    '(kept|held|detained) in (over|against|until|on) (the)? (weekend|weekends|advice of|wishes|will|say-so)',
    '(kept|keeping) (him|her|them|pt|patient) (in|locked|behind|inside) (over the weekend|until|a locked|locked|as)',
    '(managed|nursed|cared for|contained|looked after|held) in (the)? (extra-care|eca|high-care|seclusion|side-room|low-stimulus) ... (door|locked|alone|until)',
    '(contain|containing|contained) (him|her|them|pt|patient|behaviour+) (on|in|with|within|at|by|until|$)',
    '(locked|shut|kept) in (his|her|their|a|the)? (room|bedroom|bedspace|bathroom|cell|side-room|seclusion) (between|for|from|while|until|overnight|at|after|during)',
    '(police|ambulance|crew|officers|security|cops) (picked|scooped|rounded|brought) (him|her|them|pt) up (at|from|near|outside|in|on)',
    '(handed|turned|returned|delivered) (back|over)? to (us|the (ward|unit|hospital)) (by|at|in|from)',
  ],
  except: [
    '({family}|stepfather|stepmother|ex|boyfriend) ... (threaten~|want~|used to|tried) ... (committed|sectioned|admitted|removed)',
    '(picked) (him|her|them) up (after|from) (school|work|choir|the airport|the station|daycare|his (class|shift)|her (class|shift))',
    '(mother|father|sister|brother|wife|husband|friend|taxi|bus|driver|son|daughter) ... picked (him|her|them) up',
    'scheduled (by|under) (the)? (clerk|office|secretary|desk|front)',
    '(recalled|recall) (on|from) (the)? (manufacturer|market|memory|childhood)',
    '(locked|shut) in (the|a|his|her) (bathroom|car|room) (by accident|as a child|when the|because the)',
    '(vaccine|product|device|pump|batch|model|lot) ... recalled',
  ],
  guards: {apart: false},
  message: 'This hides who decided, and on what authority.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Has been specialled since Monday.',
    'Baker Acted at 16:40; pink-slipped by the counsellor.',
    'Scheduled by the GP and brought in by ambulance.',
    'The ED had him detained when he asked to go out.',
    'Pulled back in on recall after two late depots.',
    'Committed to the unit by her brother.',
    'Police picked him up at the quay and he was handed back to us at tea.',
    'Remains on restrictions: no laces.',
    'Locked in bedroom between two and four.',
  ],
  passes: [
    'Scheduled by the front desk for Friday.',
    'Her sister picked her up after choir.',
    'He recalled the summer at the lake and was committed to his class.',
    'The pump was recalled by its maker.',
    'She was locked in the bathroom by accident and laughs about it.',
  ],
}
