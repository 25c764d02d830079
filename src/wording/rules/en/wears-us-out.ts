import type {Proof, Rule} from '../../rule.js'

/** How it was for us, put on the person. */
export const wearsUsOut: Rule = {
  id: 'en.character.wears-us-out',
  severity: 'suggest',
  match: [
    '(wear~|wears|wore|burn~|drain~|exhaust~|tire~|suck~) (out|on|down|up)? (every|all|the|our|his|her|their|staff|everyone)? (staff|nurses|team|worker+|family|caregiver+|everyone|resources|patience|us|therapist+|parents|roommate+)',
    '(never|nothing is ever|nothing is|not|seldom|rarely|hardly ever) (satisfied|happy|good enough|enough|content|pleased|grateful) (with (anything|what|us|the|care|any|food|his|her)|no matter)',
    '(impossible|hard|difficult|unable) to (please|satisfy|like|love|deal with|reason with)',
    '(nothing|nobody|no one) (is ever|ever|can)? (good enough|pleases|satisfies|please|satisfy) (him|her|them)',
    '(complains|complained|moans|grumbles|gripes|bitches|whinges|griping|moaning|grumbling|nitpicks|carps) (constantly|all|non-stop|endlessly|incessantly)',
    '(try~|test~|tests|tries) (our|my|staff|everyone s|the team s|staff s) patience',
    '(always|constantly|forever|continually|incessantly|perpetually|non-stop) (at the (desk|station|door|window)|asking|demanding|wanting|calling|complaining|interrupting|ringing|on the (bell|phone|buzzer)|in (crisis|trouble|our office)|after (something|staff)|needs something)',
    '(on|rings|rang|ringing|presses|pressing|uses|using|abuses|leaning on|laying on) (the|her|his)? (call-bell|buzzer|call-light) (constantly|q5|q5min|q10|q10min|q15min|repeatedly|incessantly|every|non-stop|all|continuously|for everything)',
    '(pester~|badger~|hound~|nag~|hassle~|harangue~|bug~|bother~|harass~) (staff|nurses|nursing|writer|the (team|nurses|desk|staff)|everyone|peers|co-patients|others|us)',
    '(hover~|loiter~|lurk~|camp~ out) (at|around|near|by|outside) (the)? (desk|nursing|station|nurses|med|office|door)',
    '(royal pain|pain in the ass|problem child|(is|was|be|quite|real|bit of) (a)? handful $|headache for|menace|(a|holy|little|real) (terror|pest))',
    '(he|she|they|{charge}) (is|was) (a|such a|a real|quite a|an absolute|hard|quite)? (pain in the (neck|butt|rear|rump)|nightmare|lot of work|hard work|work|full-time job|challenge (to (nurse|manage|care)|for (staff|the team)))',
    '(a|real|total|absolute) nightmare (to (nurse|manage|deal|care)|for (staff|us|the))',
    '^ a handful (today|this|tonight|for|overnight|all)',
    'thorn in (our|my|everyone|the team|the staff)',
    '(handful|full-time job|lot of work|challenge) (for|to) (staff|us|the (team|unit|nurses))',
    '(chip on (his|her|their) shoulder|full of (himself|herself|themselves)|big ego|holier than thou|world owes|know-it-all|prima donna|diva|bad attitude|attitude today|has an attitude|copped an attitude|trouble-maker|rotten apple|bad apple|bad influence|up to no good|old tricks|loose-lipped|big mouth)',
    '(he|she|{charge}) {be} (just)? bad news',
    '(is|being|such|real) (a)? (little)? princess',
    '(want~|wants|wanted) (what|everything|whatever) (he|she|they) (wants|wanted|want)',
    '(want~|wants|wanted) (it|everything) (now|immediately|all (now|at once))',
    'never good enough',
    'never enough for (him|her|them)',
    'full of (complaints|demands|drama|anger)',
    '(complains|complained|moans|grumbles|gripes|bitches|whinges|griping|moaning|grumbling|nitpicks|carps) (about|re) (everything|everyone|anything|staff|care|food|meals|peers|nurses|service|the (food|staff|nurses|care|noise|service|wait|meals|room|bed))',
    'run~ the (ward|unit|floor|house|place) (from (his|her|their)|like)',
    '(his|her|their) (antisocial|manipulative|childish|sneaky|demanding|difficult|controlling|nasty|devious|lazy|needy|bossy|entitled) ways',
  ],
  except: [
    '(voice+|face+|somebody|someone|figure+|shadow+) ... (always|constantly|forever|continually) at the (door|window)',
    'not (happy|satisfied|pleased|content) with (his|her|the) (weight|sleep|job|apartment|mood|meds|medication|dose)',
    'princess (margaret|elizabeth|street|alexandra|patricia)',
    '(handful|nightmare+) (of|about|last|every|at)',
    '(recurrent|has|had|have|reports|wakes|ptsd|from) (nightmare|nightmares)',
  ],
  guards: {apart: false},
  message: 'This says how it felt to us, not what happened.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'Never satisfied with anything we offer.',
    'Pesters the nurses for snacks.',
    'Wears out every worker.',
    'Staff tire of her demanding ways.',
  ],
  passes: [
    'A handful of almonds at ten.',
    'She is happy with her new flat.',
    'He hears voices constantly at the window at night.',
    'He has a full-time job and never enough sleep.',
    'The pain in the neck wakes her from a nightmare.',
  ],
}
