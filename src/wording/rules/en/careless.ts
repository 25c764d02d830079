import type {Proof, Rule} from '../../rule.js'

/** Care of oneself that is called careless, and asked-for things that were not done. */
export const careless: Rule = {
  id: 'en.compliance.careless',
  severity: 'suggest',
  frame: 'does',
  match: [
    'cheat~ on ... (diet|restriction+|meals|plan)',
    '(his|her|their) own (negligence|carelessness|doing|neglect|choosing|stupidity|foolishness|recklessness|making)',
    '(repeated|multiple|many|several|numerous|best|all) (attempts|efforts) to (make|get|have|convince|persuade|explain|reason|engage|coax|educate|reach)',
    '(unconcerned|indifferent|nonchalant|cavalier|flippant|blase|apathetic|complacent|lackadaisical|careless|negligent|lax|remiss|sloppy|haphazard|slapdash|neglectful|heedless|unreliable|erratic|hit and miss|hit or miss|undisciplined|irresponsible|casual) (about|of|with|by|toward|towards|regarding|in|re|to|when|around|at) (the|his|her|their|taking|any|our|own|this|medication|meds|insulin|appointments|follow-up|treatment|all|risk+|illness|health|diet|using|attending|it|what|how|advice|consequences|hygiene|care)?',
    'dismissive of (the|his|her|their|any|our|risk+|advice|concerns|treatment|help)',
    '(not|t|never|fail~|refuse~) (to)? (take|taking|taken|takes) ... (seriously|to heart|on board)',
    '(not|t|never|fail~) ... ... (as|like) (instructed|directed|ordered|advised|prescribed|told|asked|recommended|agreed|requested|required|expected|he should|she should|they should)',
    '(decline~|declined|declines|refuse~|refused) (again|once again|yet again|as usual|as always|x2|x3|twice|repeatedly)',
    '(no|without) (a|any|good|valid|real|apparent)? (reason|explanation|excuse) (given|offered|provided|for (missing|refusing|not|declining|leaving))',
    '(doesn|does|did|didn|not|never|rarely|seldom|t) (not|t|to)? (keep|keeps|kept|honour|honours|honor) (up)? (his|her|their|any|scheduled|most|with)? (appointments|appts|appointment|commitments|commitment|promises|promise|word|scheduled|end|follow-up+|agreements)',
    '(pick|picks|picking|picked) (which|what|when) (pills|pill|meds|he|she|groups|they|doses|medication+)',
    'resist~ (having|being|getting|going|taking|any|all|examination|exam|transfer|transport|every|attempts|efforts|admission|referral|bloodwork|vitals|placement|moving|discharge|insertion|dressing|his|her|nursing|personal|morning|hygiene)',
    '(lack|absence|dearth|paucity) of (any|real)? (adherence|compliance|follow-through|follow-up|commitment|cooperation|engagement|effort|interest|initiative|participation|investment|buy-in|collaboration|willingness|discipline|self-discipline|willpower|drive|diligence)',
    '(lacks|lacking|lack|no|little|has no|zero) (the|any|in)? (commitment|follow-through|self-discipline|willpower|discipline|self-control|drive|initiative|diligence|ambition|work ethic|stick-to-it-iveness)',
    '(difficult|hard|tough|impossible|challenge|struggle|battle|chore|fight|ordeal|pulling teeth) to (engage|get|convince|persuade|coax|motivate|have|direct|manage|pin) (him|her|them|pt|to|patient|client|down)',
    'cheat~ (on|with) (his|her|their|the)? (diabetic|fluid|fluids|restriction|renal|low|food|sweets|meal|cardiac|salt)',
    '(made|makes|make|making) (no|little|zero|minimal|scant|any) (attempt|move|progress|apparent|real|genuine|visible) (effort|attempt)? (to|at|in|toward|on)?',
    '(has|have|did|does|had|will|would|could|can) (not|t|never) (even)? (bothered|bother|troubled|deigned|seen fit|care|cared) (to|with|enough|about)?',
    '(agreed|complied|cooperated|relented|consented|acquiesced|capitulated|obliged) (but)? (only)? (only|just) (after|when|once|with|if|because|under|on)',
    '(only|just) (agreed|complied|cooperated|relented|accepted|consented|took (it|them|meds)) (to|after|when|once|with|because|under|if|it)',
    '(only|just) (when|if|with|after) (reminded|prompted|supervised|watched|pressed|threatened|bribed|convenient|cornered|told|security|being (told|reminded|pushed|watched))',
    '(acquiesce~|capitulate~|relent~|grudging|begrudging|caved in|gave in|came around|coaxed|cajoled|talked into|dragged|press-ganged)',
  ],
  except: [
    '(i|we) made no',
    '(sloppy|casual|erratic|unreliable) (with|in|about) (traffic|winter|dress)',
    '(not|t) ... ... as (expected|agreed) (by|with) (the)? (landlord|insurer|pharmacy)',
    '(pain|fever|storm|rain|voices|it) relent~',
    'came around (noon|one|two|at|to (visit|see))',
    '(cost|price|harm|trauma|fees) ... careless',
    '(gave|caved) in (cash|notice|person|a)',
  ],
  message: 'This scolds how somebody cares for themselves.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Lax about his insulin.',
    'Did not bring the glucose log as asked.',
    'Does not take his illness seriously.',
    'Cheats on her diabetic diet.',
    'Agreed only after we called security.',
  ],
  passes: [
    'The driver was careless with the ramp.',
    'He takes his illness seriously.',
    'The landlord did not fix the heat as agreed.',
    'Her brother came around noon.',
  ],
}
