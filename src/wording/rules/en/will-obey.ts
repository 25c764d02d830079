import type {Proof, Rule} from '../../rule.js'

/** Goals that ask for obedience. */
export const willObey: Rule = {
  id: 'en.compliance.will-obey',
  severity: 'suggest',
  match: [
    '({charge}|he|she|they|youth|client|child|teen|to) (will|shall|is to|are to|agrees to|must|needs to|has to) [(verbalize|demonstrate|exhibit|display|show|maintain|achieve|have|improve)] (an|a|full|better|increased|good|consistent|proper|100|improved|appropriate|the|greater|acceptable)? (understanding|compliance|adherence|acceptance|insight|willingness|respect|appropriate|co-operation|control|obedience|behaviour|behavior|motivation|responsibility|remorse|accountability|self-control)',
    '({charge}|he|she|they|youth|child|teen) will (always|consistently|only)? [(allow|permit|tolerate|obey|submit|behave|refrain|cease|desist|conform|abide|stop|respect|observe)] (to|by|with|from)? (care|staff|rules|house|unit|authority|curfew|nursing|assessment|limits|boundaries|appropriately|yelling|swearing|hitting|refusing|behaviours|behaviour|all (staff|rules|care)|the (rules|unit|house))',
    '({charge}|he|she|they) will (always|consistently|only)? [(obey|submit|behave|conform|abide)]',
    '(goal+|objective+|plan|target|expectation+) ... (follow~|take) (all|the|house|unit|staff|program|residence|his|her|their|meds|medication|simple)? (rules|direction+|instruction+|as (prescribed|ordered|directed)|expectations|medication+|meds)',
    '({charge}|he|she|they|client|youth) will (consistently)? [(follow|accept|obey|co-operate|participate)] (all|the|house|unit|staff|program|residence|his|her|their|with|in)? (of)? (the|his|her|their|prescribed|house|staff)? (rules|direction+|instruction+|expectations|programming|care|staff|limits|redirection|curfew)',
    '({charge}|he|she|they|client|youth) will (consistently)? [(take|attend|complete|accept)] (all|every) (of)? (the|his|her|their|prescribed|house|staff)? (medication+|meds|programming|treatment|groups|injection+|appointments)',
    '({charge}|he|she|they|client|youth) will (consistently)? [take] (all|his|her|their)? (medication+|meds) as (prescribed|ordered|directed)',
    '(as (ordered|prescribed|directed|instructed) by (the|this|his|her) (team|treatment team))',
    '(parents|mother|father|family|{charge}|he|she) (was|were) told (that)? (they|he|she) [must]',
    '(told|informed|advised|reminded|explained) ... [(no choice|not optional|not negotiable|non-negotiable|no option|not up to (him|her|them)|not up for (debate|discussion|negotiation))]',
    '(more|less|better|much more|suddenly|now|finally|superficially|passively|surprisingly|marginally|somewhat|reasonably|overly|only|initially) (more)? (co-operative|manageable|redirectable|co-operating|amenable|agreeable|tractable|pliable|docile) (once|when|with|today|after|if|this|tonight|but|and|during|on|to|at|until|for)?',
    '(co-operative|compliant|polite) (only|but|until|once|if|as long as|so long as) (when|if|with|told|asked|security|he|she|they|only|demanding|superficial)',
    '(minimal|poor|limited|little|no|lack of|lacks|partial|selective|grudging|superficial|variable|inconsistent|questionable|begrudging|reluctant|fleeting) (co-operation|participation|engagement|buy-in|collaboration) (with|in|from|during|on|at|by|re|around|for|overnight|today|and)?',
    '(co-operation|participation|engagement|attendance) (with (staff|care|treatment|assessment))? {link} (very|quite|rather|only|at best)? (poor|minimal|limited|partial|lacking|absent|questionable|superficial|grudging|inconsistent|sporadic|variable|nil|erratic|spotty|half-hearted|token|marginal)',
    '(sporadic|spotty|erratic|inconsistent|poor|dismal|abysmal|unreliable|intermittent) (attendance|attender+|engagement|follow-up|attendee+|follow-through)',
    '(told|informed|advised|reminded|explained) (that)? (he|she|they|pt|patient|client) (must|has to|have to|had to)',
    '(told|informed|advised|reminded|explained) ... [(must|mandatory|has to|have to|had to)]',
  ],
  except: [
    'needs to be (careful|seen|fasting|aware|patient)',
    'tolerate (oral|diet|feeds|fluids|food|cpap|the)',
    'tolerate ... well',
    'no (lack|absence) of (co-operation|participation|engagement|effort|motivation|interest)',
    '(family|school|agency|landlord|worker|mother|team|staff) ... (co-operation|participation)',
    'plan+ to (take|follow)',
    'will (attend|complete|take) (the|his|her|their) (class|course|bus|exam|shift|program)',
    '(more|better|less) manageable',
    '(pain|voices|it|day|load|sleep|fatigue) ... manageable',
    'what (we|i|they|police|staff) must',
  ],
  message: 'This asks for agreement and leaves out the person’s own goal.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Client will verbalize understanding of the need for meds.',
    'Resident will allow care.',
    'Poor cooperation with CIWA overnight.',
    'More cooperative once security came.',
  ],
  passes: [
    'She will call her sister on Friday.',
    'The voices are more manageable with music.',
    'Participation in the choir gives him joy.',
    'No involvement of the lymph nodes; she was told that she needs to fast.',
  ],
}
