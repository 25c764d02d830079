import type {Proof, Rule} from '../../rule.js'

/** Every chance given, no cure, no goals: an ending. */
export const everyChance: Rule = {
  id: 'en.pessimism.every-chance',
  severity: 'suggest',
  match: [
    '(there is|there s|has|with) no (known)? (cure|fix|answer|solution|magic bullet|way to (help|treat|reach|fix)|treatment for (him|her|this|them))',
    '(palliative psychiatry|(maintenance|containment|supportive visits) only|damage control|treading water|spinning (our|his|her|their) wheels|beating a dead horse|endless cycle|progressive decline|inexorable|terminal (addiction|alcoholism))',
    '(has|have|had) (had|been (given|offered)|blown|exhausted|used) (every|all|enough|countless|ample) (his|her|their|the)? (chance+|opportunity|opportunities|help|support+|treatment|resource+|service+|option+|medication|break+)',
    '(little|nothing|not much|no more) (more|further)? (can|could|will|to|remains to) (be)? (gained|achieved|accomplished|salvaged|hoped|learned|expected|gain)',
    '(unrehabilitable|unteachable|unhelpable|unsavable|irremediable|unimprovable|irreparably)',
    '(long-term|overall|ultimate|eventual|functional|vocational) (prognosis|outlook|outcome) {link}? (very|quite|rather)? (grim|bleak|dismal|poor|guarded|not good|bad|doubtful|dire|uncertain|unfavourable|limited)',
    '(no|nil) (rehab|recovery|discharge|future) (goals|potential|prospects)',
    '(cannot|can t|can not|could not) be (expected to|hoped|rehabilitated|salvaged)',
    'never (really|once|truly)? been (well|stable|normal|right|symptom-free|independent|employed|functional|productive)',
    '(doubtful|questionable|improbable|skeptical) (if|that|whether) (he|she|they|any|this) (will|can|could|would|ever)',
    '(no|zero|little|not a|slim|minimal|poor|low|scant|hardly any) (chance+|shot|hope|prospect+|odds|likelihood|possibility) (at|in|of|for|that|he|she|to) (custody|recovery|success|housing|work|employment|a (normal|job|life|relationship|future)|living|getting|ever|being|discharge|making|life|the community|community|staying|keeping|improvement|change|independence|remission|sobriety|long-term|sustained|maintaining|returning|rehabilitation)',
    '(run|ran|running) (its|their|his|her) course (with|in|here|of|at|for)?',
    '(his|her|their) (best|good|better|productive|working|active) (days|years|life) (is|are) (behind|over|past|gone|done|finished)',
    'not getting (our|my) hopes up',
    '(until|till|before) (he|she|they) (dies|is dead|hits bottom|ends up|burns out|relapses|crashes|overdoses)',
    '(clear|evident|obvious|felt|likely|inevitable) (that)? (he|she|they|pt|patient|client) (will|is|would|can) (never|always|forever|permanently|unlikely) (be|need|live|work|change|improve|recover|get|require|to)',
    '(sadly|unfortunately|realistically|frankly|honestly|in truth|tragically|regrettably) : (he|she|they|there|this|nothing|it|little|the|pt) (will|is|has|can|are|cannot|may|would|was) (never|always|no|little|not|nothing|only|just|unlikely|beyond|be|too|poor|had|a)',
    '(forever|always|permanently|perpetually) (going to be|be|remain) (like this|this way|ill|sick|unwell|a (patient|problem|burden)|dependent|medicated)',
  ],
  except: [
    '(says|said|feels|felt|thinks|thought|fears|worries|worried|afraid|told us|tells|states|believes|scared|asks|asked|wonders|reports|wants|hopes|knows) ... (cure|hope|chance|never|always|well|doubt|nothing|goals|future|optimistic|confident|stable|happy|dies|best)',
    '(virus|flu|infection|fever|antibiotic+|treatment|cold|rash|strike|labour) ... (run|ran|running) (its|their) course',
    '(always|forever|permanently) (be|a|an|in|on|remain|stay) (grateful|thankful|loved|welcome|there|proud|the|early|available|member|resident|file|record|leave|friend|help|good)',
    '(end-stage) (renal|kidney|liver|copd|heart|lung|disease|esrd|cancer|dementia|ckd)',
    '(progressive|steady|slow) decline in (renal|kidney|vision|hearing|gfr|hemoglobin|function|platelets|lung)',
    '(cannot|should not|not) be (expected|relied on|trusted|changed|helped) (until|before|in (time|hospital)|to (arrive|be ready|close|pay))',
    '(no|without|few) goals (scored|of care|discussed|set (yet|today))',
    '(goal+ of care)',
    '(no|little|low|slim) (chance|likelihood|possibility) (of|that|for) (rain|infection|pregnancy|recurrence|harm|bleeding|getting (here|home|pregnant))',
    '(dose|tumour|lesion|rash|voice) ... (unreachable|unresponsive)',
    '(unreachable) (by (phone|telephone)|at|on|today|when|all)',
    '(not|never) (been)? (well|stable|better|normal) (since|in|for) (the|may|june|july|august|monday|sunday|her (surgery|mother)|his (surgery|mother)|last|that)',
  ],
  message: 'This writes an ending in advance.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: [
    'He has had every chance.',
    'There is no cure.',
    'Long-term prognosis grim.',
    'Doubtful that he will last.',
  ],
  passes: [
    'She says there is no cure for grief.',
    'The flu ran its course.',
    'She could not be reached by phone.',
  ],
}
