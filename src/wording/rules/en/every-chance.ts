import type {Proof, Rule} from '../../rule.js'

/** Every chance given, no cure, no goals: an ending. */
export const everyChance: Rule = {
  id: 'en.pessimism.every-chance',
  severity: 'suggest',
  match: [
    '(there is|there s|has) no (known)? (cure|fix|magic bullet) ($|for (him|her|them))',
    '(palliative psychiatry|spinning (our|his|her|their) wheels|beating a dead horse|endless cycle|terminal (addiction|alcoholism))',
    '(has|have|had) (had|been (given|offered)|blown) (every|countless|ample|numerous) (chance+|opportunity|opportunities|support+)',
    '(little|nothing|not much) (more|further)? (to|can|could) be (gained|achieved|accomplished|salvaged|expected)',
    '(unteachable|unhelpable)',
    'prognosis {link}? (very|quite|rather)? (grim|dismal|dire)',
    'vocational (prognosis|outlook) {link}? (poor|guarded|bad|limited)',
    '(cannot|can t|can not) be rehabilitated',
    'doubtful (if|that|whether) (he|she|they) (will|can|could|would) (ever|last|cope|manage|change|stick|stay|succeed)',
    '(his|her|their) (best|good|better|productive) (days|years) are (behind|over|past|gone|done)',
    '(until|till|before) (he|she|they) (hits bottom|ends up (dead|in jail|on the street))',
    '(clear|evident|obvious|inevitable) (that)? (he|she|they|pt|patient|client) (will|can) never',
    'realistically : (he|she|they) (will|is|can|are|cannot|would) (never|always|not|unlikely|beyond|too)',
    '(forever|always|permanently|perpetually) (going to be|be|remain) (like this|this way|a (patient|problem|burden)|medicated)',
    '(no|nil) (rehab|recovery|discharge|future) (goals|potential|prospects)',
    '(no|zero|little|not a|slim|minimal|poor|low|scant|hardly any) (chance+|shot|hope|prospect+|odds|likelihood|possibility) (at|in|of|for|that|he|she|to) (custody|recovery|success|housing|work|employment|a (normal|job|life|relationship|future)|living|getting|ever|being|discharge|making|life|the community|community|staying|keeping|improvement|change|independence|remission|sobriety|long-term|sustained|maintaining|returning|rehabilitation)',
  ],
  except: [
    '(says|said|feels|felt|thinks|thought|fears|worries|worried|afraid|told us|tells|states|believes|scared|asks|asked|wonders|reports|wants|hopes|knows) ... (cure|hope|chance|never|always|nothing|future)',
    '(opportunity|opportunities) to (ask|discuss|speak|review|consider)',
    '(says|said|feels|felt|thinks|thought|fears|worries|worried|afraid|told us|tells|states|believes|scared|asks|asked|wonders|reports|wants|hopes|knows) ... (cure|hope|chance|never|always|well|doubt|nothing|goals|future|optimistic|confident|stable|happy|dies|best)',
    '(no|without|few) goals (scored|of care|discussed|set (yet|today))',
    '(no|little|low|slim) (chance|likelihood|possibility) (of|that|for) (rain|infection|pregnancy|recurrence|harm|bleeding|getting (here|home|pregnant))',
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
    'Unfortunately she is not able to come on Friday.',
    'She had every opportunity to ask about the surgery.',
  ],
}
