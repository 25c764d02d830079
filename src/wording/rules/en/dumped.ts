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
    '(third|fourth|fifth|sixth|seventh|tenth|nth) (ed|er|emergency)? (presentation|visit|call|attendance) ... for (the)? same',
    '(recurrent|regular|heavy|notorious|prolific|well-worn|high-volume|repeat) (attender+|attendee+|consumer+|utiliser+|returnee+|presentation+ (for|with|without))',
    '(pt|patient|client|face|well|he|she) known to (us|me|all|everyone|this (ed|er|unit|service|department))',
    '(has|have) worn out (all|every|most|the|his|her)',
    '(lives|living|camps|camping) in (our|the) (waiting room|lobby|ed|er|hallway|emerg)',
    '(needs|ought|has|should|told) to (find|get|see|use) (a|his own|her own|their own) (gp|family doctor|doctor) (instead|rather|and stop|not)',
    '(repeated|constant|endless|nuisance) calls to (the)? (crisis|911|unit|ed|office|worker|distress|help|clinic|staff)',
    '(overstay~|over-staying|overstaying|outstaying|lingering|loitering|squatting)',
    '(homeless|cold|wet|broke|hungry) : (wants|wanting|looking for|seeking|after|here for|needs) (a)? (bed|food|meal|shelter|warm|place)',
    '(ed|er|emerg|crisis line|psych) (regular+|veteran+|junkie+|addict+|frequenter+|celebrity)',
    '(clogging|gumming|tying|blocking|jamming) (up)? (the|our)? (ed|er|emerg|system|department|line|clinic|works|flow|waiting room)',
    'nothing (is|was|medically|really|acutely|physically)? wrong with (him|her|them|pt|patient|this)',
    '(wants|wanting|needs|needing|after|looking for|seeking) (a)? place to (sleep|crash|stay warm|flop|hang out)',
    '(notorious|infamous|legendary|famous|a legend|a celebrity) (in|to|with|among|at|around|on) (this|our|the|all|staff|us|every)',
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
    'lingering (issue+|pain|symptom+|infection+|cough|effect+|numbness|stiffness|swelling|soreness|question+|doubt+|fatigue|smell|sense|feeling+|sadness|grief|fear+|deficit+)',
    '(with|when|while|by|no|not|kneeling|bending|lifting|or|deep) squatting',
    'squatting (or|position|down|exercise+|motion)',
    'known to (us|me|this (ed|er|unit|service|department)) (since|from|for|through)',
    '(overstay~|overstaying) (his|her|their|a|the)? (visa|permit|parking)',
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
