import type {Proof, Rule} from '../../rule.js'

/** Too late, all done, the same again: hope, put away. */
export const tooLate: Rule = {
  id: 'en.pessimism.too-late',
  severity: 'suggest',
  match: [
    '(no|little) light at the end of the tunnel',
    '(hard|difficult|impossible|tough) to (see|imagine|picture|envision|foresee) (him|her|them|how|that|any|this|a) (ever)? (working|living|changing|improving|getting|recovering|succeeding|he|she|they|man|woman|patient|client|managing|future|improvement|recovery|change)',
    '(we|team|staff|everyone|i|unit|service+) (has|have|had)? (already|now)? (done|did|tried|offered|given|exhausted) (all|everything|absolutely everything|as much as|whatever|every) (we|i|they|that|possible|can|could|there|is|option|under)',
    '(nothing|not much|little|no (treatment|medication|intervention|amount of (treatment|support))) (has|have|had|will|would|can|ever|seems to)? (ever|really)? (helped|helps|worked|works|changed|reached|reaches|touched|tried|fix|save|cure|change) (for|with)? (him|her|them)',
    '(nothing (has|will|would)?|no (treatment|medication|intervention) has) ever (works|worked|work|sticks|helps|helped)',
    'nothing has (ever)? made (a|any) difference',
    '(beyond|past) (our|any|all|the) (help|hope|reach|ability|point of|repair|cure)',
    '(he|she|it|they) (is|are) (what|who|just) (he|she|it|they|the way|how) (is|are)',
    '(will|would|to) (need|require|be|live|stay|remain|depend|have) ... (for the (rest|remainder)|until the end) of (his|her|their) (life|days|years)',
    '(a|another|the) (chronic|lifelong|heart-sink|helpless|dead-end)-case',
    '(likely|inevitable|due) to (relapse|reoffend|re-offend|fail|drink|bounce back|end up|be back|decompensate|crash|default|overdose|use again|deteriorate|drop out|quit)',
    '(here (to stay|for good|for the long haul)|lifer+|set in (his|her|their) ways|too (old to|damaged|chronic|entrenched|institutionalized)|past (his|her|their) (prime|best)|on borrowed time|a dead loss|circling the drain|writing is on the wall)',
    'too late (for|to) (therapy|treatment|change|him|her|them|help|recover|recovery|rehab|counselling|intervention|learn)',
    '(will|would|going to) (die|end|finish|wind|spend|live) (up)? (on the street+|in (jail|prison|institutions|the (street|gutter)|a (home|shelter))|homeless|like this|of (this|drink|drugs)|(his|her|their) (days|life) (in|on|here))',
    '(limited|poor|questionable|uncertain|doubtful|low|reserved|guarded|negative) (rehab|rehabilitation|recovery|vocational|overall|functional)? (prognosis|prospects|potential|outlook|trajectory)',
    '(same (pattern|story|cycle)|history|the cycle) (will|always|keeps|is|just) (happen|repeat|repeats|happening|repeating|continue|start|begin)',
    '(not|hardly|little) worth the (effort|time|bed|trouble|investment|resources)',
    '(not|hardly) (hopeful|optimistic|realistic) that (he|she|they)',
    '(will|would|can|is) (only|just) (get|become|getting|going to get) (worse|sicker|weaker|harder)',
    '(given up|gave up|losing|lost|out of|without) hope (for|of|on|that|in|with) (him|her|them|this|recovery|change|improvement|he|she)',
    '(there is|see|sees|saw) (no|little|not much) (hope|future|chance|prospect+|potential) (for|of|in|that|he|she|ahead|here|left)',
    'never (going to|gonna) (get|be|have|hold|live|work|amount|stop|learn|leave|make)',
    '(accept|accepts|accepted|come to terms|adjust|reconcile|resign|resigned) (that|with|to|to the fact|himself|herself) ... (never|always|permanent|lifelong|for life|no cure|limits of)',
    '(gone|going|goes|went|headed|heading|slid|sliding) (steadily|rapidly|quickly|straight|all)? (downhill|down the drain|down the tubes|from bad to worse)',
    '(this|it) is (about|probably|likely)? as good as (it gets|he|she|they)',
    'nothing (to show for|will come of|left to (offer|try))',
    '(nothing|not much|little|no (treatment|medication|intervention)|none of it|no amount) (has|have|had|will|would|can|ever|seems to|of treatment|of support)? (ever|really|we)? (made|makes|changed|worked|stuck|reached|reaches|touched|tried|fix|save|cure) (a|any|him|her|them|for|so|to|with|this)?',
  ],
  except: [
    'too late for (him|her|them) to (eat|call|come|go|drive|be|take|have|drink|see)',
    'nothing (makes|made) (it|them|this|the|his|her) ... (better|worse)',
    '(says|said|feels|felt|thinks|thought|fears|worries|worried|afraid|told us|tells|states|believes|scared|convinced|asks|asked|wonders) ... (hope|too late|never|worse|die|nothing|future|no light|end up|alone|beyond|hopeless|likely)',
    '(lost|losing|lose|no|without) hope (of finding|that the|for the (kitten|cat|garden|house))',
    '(likely|due|set|going) to (return|come back|stop|use|lose|repeat) (home|on|at|to (work|school|hospital for|the clinic|his (job|home)|her (job|home)|clinic|us with)|the (dose|test|lab|blood|ecg|film)|work|bloods|for (review|bloods))',
    '(team|game|leafs|canucks|habs|weather|rain|bus) ... (hope|worse|chance|likely)',
    '(no|little|low) (likelihood|chance|possibility|risk) of (pregnancy|malignancy|infection|harm|bleeding|injury|dvt|pe|fracture|rain)',
  ],
  message: 'This puts hope away.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: [
    'We have done all we can.',
    'Too late for therapy.',
    'He will die on the street.',
    'Nothing has made a difference.',
  ],
  passes: [
    'She fears that it is too late to call.',
    'He is likely to return home on Friday.',
    'Mr. Roy has a new case manager.',
  ],
}
