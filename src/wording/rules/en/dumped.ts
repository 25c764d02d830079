import type {Proof, Rule} from '../../rule.js'

/** A person whom nobody is said to want. */
export const dumped: Rule = {
  id: 'en.service-use.dumped',
  severity: 'suggest',
  match: [
    '(known|well-known|familiar) (to|at|by|in) (every|all|most|several) (the)? (ed+|er+|hospital+|shelter+|agency|agencies|service+|psychiatrist+|unit+)',
    'familiar to (the|our|this) (team|staff|unit|service|department|clinic|ed|er|police|ward)',
    '(back|in|here) for (another|his usual|her usual) (tune-up|rest|top-up|vacation|holiday|detox|fix|break|stay)',
    '(calls|called|calling|phones) (911|ems|crisis|an ambulance|ambulance) (for (everything|nothing|trivial|minor|every|no)|over nothing|constantly|repeatedly|like)',
    '(inappropriate|pointless|dubious|soft|nonsense|ridiculous|needless) (referral+|consult+|transfer+)',
    '(visit+|presentation+|admissions|call+|trips|attendances) for (minor|trivial|vague|petty|silly|non-urgent) (complaint+|issues|things|problems|reasons|matters|concerns)',
    '(not an appropriate|not appropriate|poor|improper|not a good) use of (the)? (ed|er|911|emergency|crisis|ambulance|services|resources|hospital|bed|our)',
    '(seeking shelter|wants a bed for|crisis-line abuser+|unplaceable|unhouseable|hard to (place|house)|difficult to (house)|(cannot|can t|can not) be (placed|housed)|impossible to (place|house))',
    'dumped (in|at|on) (the)? (ed|er|emerg|emergency|us|hospital|unit|door)',
    '{family} dumped (him|her|them|pt|patient)',
    '(nobody|no one|no home|no shelter|no program|no facility|no lodge) (will|would|wants to|is willing to)? (want|wants|take|have|accept|touch) (him|her|them|pt)',
    '(placement|disposition|dispo|disposal) problem',
  ],
  except: [
    'take (his|her|their) (place|word|turn|seat|call+|picture)',
    'no one ... (have|take) her (number|address|keys)',
  ],
  message: 'This tells who did not want the person, and not what was needed.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Dumped in ED by family.', 'No shelter will take him.'],
  passes: ['He dumped the compost behind the house.', 'No pharmacy will take back old pills.'],
}
