import type {Proof, Rule} from '../../rule.js'

/** A person whom nobody is said to want. */
export const dumped: Rule = {
  id: 'en.service-use.dumped',
  severity: 'suggest',
  match: [
    '(known|well-known|familiar) (to|at|by|in) (every|all|most|several) (the)? (ed+|er+|hospital+|shelter+|agency|agencies|service+|psychiatrist+|unit+)',
    'familiar to (us|staff|(the|our|this) (team|staff|unit|service|department|clinic|ed|er|ward))',
    '(back|in|here) for (another|his usual|her usual) (tune-up|rest|top-up|vacation|holiday|fix)',
    '(call~|phones) (911|ems|an ambulance|ambulance) (for (everything|nothing|trivial)|over nothing|constantly)',
    '(third|fourth|fifth|sixth|seventh|tenth|nth) (ed|er|emergency)? (presentation|visit|call|attendance) ... for (the)? same',
    '(notorious|prolific|high-volume|repeat) (attender+|attendee+|utiliser+|returnee+)',
    '(pt|patient|client|face|well|he|she) known to (us|all|everyone|this (ed|er|unit|service|department))',
    '(lives|living|camps|camping) in (our|the) (waiting room|lobby|ed|er|emerg)',
    '(constant|endless|nuisance) calls to',
    '(overstay~ ($|(his|her|their) welcome)|loitering (in|at|around|outside|again)|squatting in our)',
    '(homeless|cold|wet|broke|hungry) : (wants|wanting|looking for|seeking|after|here for) (a)? (bed|food|meal|shelter|warm|place)',
    '(ed|er|emerg|crisis line|psych) (regular+|veteran+|junkie+|addict+|frequenter+)',
    '(clogging|gumming|tying|jamming) (up)? (the|our)? (ed|er|emerg|system|department|waiting room)',
    'nothing (is|was|medically|really|acutely|physically)? wrong with (him|her|them|pt|patient|this (man|woman|patient|lady|gentleman|person|pt))',
    '(wants|wanting|after|looking for|seeking) (a)? place to (crash|flop|hang out)',
    '(notorious|infamous|legendary|a legend) (to|with|among|at|around|on) (this|our|the|all|staff|us|every)',
    '(inappropriate|pointless|dubious|soft|nonsense|ridiculous|needless) (referral+|consult+|transfer+|(admission+|admit+) ($|from|again))',
    '(visit+|presentation+|admissions|trips|attendances) for (minor|trivial|vague|petty|silly) (complaint+|issues|things|problems|reasons|matters|concerns)',
    '(not an appropriate|not appropriate|improper|not a good) use of (the)? (ed|er|911|emergency|crisis|ambulance|services|resources|hospital|bed)',
    '(seeking shelter|crisis-line abuser+|unplaceable|unhouseable|(cannot|can t|can not) be (placed|housed))',
    '(^|he|she|they|pt|patient|client) {be}? (very)? (hard|difficult|impossible) to (place|house)',
    '(^|he|she|they|pt|patient|client|kid) {be}? dumped (in|at|on) (the)? (ed|er|emerg|emergency|us|hospital|unit|door)',
    '{family} dumped (him|her|them|pt|patient)',
    '(nobody|no one|no home|no shelter|no program|no facility|no lodge) (will|would|wants to|is willing to) (take|have|accept|touch) (him|her|them|pt)',
    '(placement|disposition|dispo|disposal) problem',
    'known to the (whole|entire) system',
    '(here|came) for a (warm|free) bed',
  ],
  except: [
    'known to (us|me|this (ed|er|unit|service|department)) (since|from|for|through)',
    'take (his|her|their) (place|word|turn|seat|call+|picture)',
    'take (him|her|them) (to|home|out|for|there)',
    '(cannot|can t|can not) be placed (in|on|through|under)',
  ],
  message: 'This tells who did not want the person, and not what was needed.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Dumped in ED by family.', 'No shelter will take him.', 'Soft admission from clinic.'],
  passes: ['He dumped the compost behind the house.', 'No pharmacy will take back old pills.'],
}
