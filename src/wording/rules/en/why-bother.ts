import type {Proof, Rule} from '../../rule.js'

/** Why bother: an ending that is written in passing. */
export const whyBother: Rule = {
  id: 'en.pessimism.why-bother',
  severity: 'suggest',
  match: [
    '(he|she|they) (ll|will) (soon|probably|likely|surely|no doubt)? be back ($|again|before long|soon enough|like clockwork)',
    '(therapy|treatment|counselling|groups|group|rehab|resources|effort+|program+|bed|services|teaching|it|admission+|help|time) (is|was|are|were|would be|will be)? (wasted|lost) on (him|her|them|this)',
    '(living|recovery|employment|work|discharge|sobriety|abstinence|reunification|school|parenting|independence|housing|remission|cure|goal+|change|custody) ... {link} ... (not|never|hardly|scarcely) ... (realistic|viable|feasible|attainable|achievable|possible|an option|in the cards|on the cards|within reach)',
    '(chances|odds|prospects|hopes) of (getting|finding|keeping|holding|living|returning|working|recovery|recovering|change|changing|success|employment|staying|making|ever|independence|sobriety|improvement|improving|regaining|being|having|parenting|reunification|remission|discharge|him|her|them) ... {link} (nil|zero|slim|poor|low|remote|none|negligible|minimal)',
    '(hold~|holding|have|has|offer~|see~) (out)? (much|any|little|no|not much) hope',
    '(will|would|is likely to|expected to) (just|always|only|probably|likely|never)? (stay|remain|continue to be|end up) (poor|low|ill|sick|unwell|dependent|impaired|psychotic|homeless|unemployed|chronic|institutionalized|institutionalised|alone|unstable|a (patient|client|burden|problem))',
    'palliative (approach|model|stance|care) (to|for) (his|her|their|the)? (addiction|schizophrenia|anorexia|mental|drinking|bpd|psychosis|alcoholism|personality)',
    '(just|only|simply|merely) (maintaining|containing|babysitting|warehousing|housing|holding|parking|managing|feeding) (him|her|them|this)',
    'why (bother|even bother|even try|keep trying|waste|do we (bother|keep|try))',
    'what (is|s|would be|was) the (point|use)',
    '(no|little|hardly any|no good|not much) reason (to|for) (try|trying|hope|believe|expect|offer|refer|optimism|think (he|she|they))',
    'not worth (another|trying|referring|pursuing|investing|a (bed|referral|trial)|the (bed|effort|time|investment|trouble|referral|money|paperwork))',
    '^ (expect|anticipate|await|expecting|anticipating) (early|quick|further|more|another)? (re-admission|readmission|relapse|admission|failure|decompensation|deterioration|noncompliance)',
    '(will|would) (likely|probably)? (not|never) (ever)? (go back|return) to (work|school|the workforce|employment|society|the community|normal|baseline|(his|her|their) (old|former|previous))',
    '(no|little|zero) (hope|future|prospect+|way (out|forward|back|ahead)) (ahead|left|here|for (him|her|them|this)|in sight|at all)',
    '(downward|death|endless|vicious|perpetual) (spiral|cycle|slide)',
    '(spiral~|spiralling|slid~|sliding) (downward|downwards|down|out of)',
    '(life|future|career|youth|potential) {link} (basically|pretty much|essentially|all but)? (over|finished|ruined|wasted|bleak|behind (him|her|them)|gone|lost|destroyed|hopeless)',
    '(too|so) (far|damaged|broken|ill|sick|chronic|entrenched|institutionalized|burnt out|impaired|old|late|fragile|unstable|disabled) (gone|to (recover|change|work|improve|benefit|live|parent|help|be helped|engage|rehabilitate))',
    '(not|never|hardly|no longer) (capable|able|going|likely) (of|to) (change|changing|recovery|recovering|improvement|improving|insight|rehabilitation|independence|independent living)',
    '(incapable|unable) (of|to) (chang~|change|recover|recovery|improve|improvement|rehabilitation|independent living|learn|learning|growth)',
    '(has|have|had) (no|little|zero|limited) (future|prospects|hope of|chance of|potential|rehab potential|goals|way out)',
    '(resigned|resign|sentenced|consigned|condemned|destined|relegated) (himself|herself|themselves)? to (a|an|his|her|their|this|life|long-term|being|illness|the)',
    '(never|not) (going to|gonna) (change|happen|work out|last|make it|be (normal|well|cured|independent))',
    '(won t|will not|not going to|unlikely to) (last|make it|survive|stick|hold|work out) (long|out there|the week|a (week|month|day)|in (housing|the community|that|rehab)|(on|at) (his|her|home|the)|this time|through)',
    '(institution|institutional|institutionalization|placement|ltc|long-term care|jail|custody|locked (ward|unit)|lifelong care|group home) (is|was|as|seems|remains) (the|his|her|their) (only|best|last|inevitable|realistic) (remaining|real|realistic)? (option|hope|answer|choice|resort|future|place|outcome)',
    '(will|ll|would|going to|could) (likely|probably|soon|just|surely)? (be|end up|wind up|wake up|drink~ (himself|herself)|use (himself|herself)) (dead|in jail|back in jail|in prison|on the street|homeless|in a (ditch|morgue|home|coffin|body bag)|to death|in the ground|six feet under|in custody)',
    '(dead|die|jail|prison|morgue|homeless) (by|before|within|in) (christmas|spring|summer|winter|thirty|forty|30|40|50|a (year|month|week)|the (year|end|week)|next (year|month))',
    '(a|what a|such a|total|complete)? (wasted|ruined|squandered|lost) (life|youth|potential|talent|opportunity|childhood|generation)',
    '(cannot|can t|could not|can not|nobody can|no one can|can no longer) ... (do|offer|help|give) (anything|more|much) (more|else|further)? (for|with) (him|her|them|this)',
    '(not|n t|never) holding (out)? (much|any|a lot of)? hope',
  ],
  except: [
    '(says|said|states|feels|felt|fears|thinks|thought|worries|asks|asked|wonders|told|believes|promises|convinced|afraid|scared|hopes) ... (back|point|use|hope|future|way out|over|finished|gone|lost|ruined|change|recover|way forward|life|late|bother)',
    'return to (work|school|normal|baseline) (until|before|this (week|month)|today|tomorrow|on)',
    '(what|which) (is|was) the (point|use) of (care|contact|entry|this (form|cream|drug))',
    '(rash|wound|pain|dressing|line|drain|stitch|sutures|bandage|cast|device|battery|stoma) ... (last|hold|stick|change|improve|remain)',
    '(spiral~) (ct|computed|fracture|staircase|notebook)',
    '(life) (is|was|be)? over (the|a|at|in|years)',
  ],
  message: 'This closes the future in passing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Why bother with another referral.',
    'Independent living is not realistic.',
    'Her chances of getting the kids back are nil.',
    'Therapy is wasted on her.',
  ],
  passes: [
    'She asks what is the point of it all.',
    'He will be back on Monday for the dressing.',
    'He will not return to work until March.',
  ],
}
