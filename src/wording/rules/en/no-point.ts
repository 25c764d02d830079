import type {Proof, Rule} from '../../rule.js'

/** A door that is closed in advance. */
export const noPoint: Rule = {
  id: 'en.pessimism.no-point',
  severity: 'suggest',
  match: [
    '(no|not much|little|see no) (further)? (point|sense) (in|to) (rehab|trying|therapy|further (detox|rehab|treatment|counselling)|referring|continuing|counselling|another|discharge|engaging|programming|group+|readmission)',
    '(no|little|not much|see no) (further)? (point|sense) (in|to) (sending|admitting|referring|offering|giving|seeing|keeping|treating) (him|her|them|this|pt|patient|client)',
    '(run|ran) out of (ideas|options|things to try) (with|for) (him|her|them|this)',
    '(we|i|team|staff|writer) [(do not|don t|no longer|cannot|does not) (expect|anticipate|foresee|envision)] ((him|her|them) to (change|improve|succeed|cope|manage|recover $)|(any|much|significant)? (improvement|recovery|gains)|much from)',
    '(lifetime|life sentence|life) of (institution+|hospitals|hospitalization+|disability|jail|dependence|dependency)',
    '(institution+|jail|hospital|nothing|the street) [await~ (him|her|them)]',
    'nothing (works|has worked|helps) with (him|her|them|this (client|patient|pt|man|woman))',
    '(nowhere left to|no more we can|custodial care|warehousing|burnt-out case|unrecoverable|not recoverable|reached (his|her|their) (ceiling|full potential|plateau))',
    '^ end of the road',
    '(will (always|inevitably|likely) (be back|reoffend|(end|wind) up (back|here|dead|homeless|in (jail|prison|hospital)|on the street))|(will|doomed to|bound to) (fail|use|drink|relapse) again|^ will be back $)',
    '(reality-tested|false hope|unrealistic hope+)',
    'beyond (rehab|rehabilitation|saving|redemption|help|hope)',
    '(no|little|not much|not a lot of|what s the|see no|no real|hardly any) (further)? (point|use|sense|purpose|benefit|value) (in|to|of) (rehab|trying|offering|further|more|any|therapy|referring|continuing|counselling|treatment|another|discharge|engaging|programming|groups|group|readmission)',
    "(we|i|team|staff|writer) [(do not|don't|no longer|cannot) (expect|anticipate|foresee|envision)] (him|her|them|any|much|improvement|change|recovery)",
    '(tried everything|exhausted all|all avenues|out of options|no options left|nothing works|nothing has worked|nothing helps|nothing seems to (help|work)|nowhere left|last resort|written off|warehous~|never going (to|anywhere)|not going anywhere|maximum potential|permanently (disabled|impaired|institutionalized|damaged|unwell)|irreversibl~|irreversibly|unrecoverable)',
    '(^|i|we|team|staff|writer) doubt (that|if|whether)? (rehab|therapy|treatment|detox|counselling|dbt|cbt|another|further|group+|referral|admission|programming) ... (worth|help|work|useful|any use)',
    '(rehab|therapy|detox|counselling|referral|treatment|admission|dbt|cbt|programming) {link} (not|hardly|t) worth (trying|it|offering|pursuing|another)',
    '(always|inevitably|invariably|only) (goes|go|going|slides|returns|reverts|drifts|ends up|runs) (right|straight)? back to (drinking|using|drugs|alcohol|crack|meth|heroin|drink|the (bottle|booze|pipe)|old (ways|habits))',
    '(goal+|expectation+) {link}? limited to (maintenance|stability|stabilization|containment|custodial)',
  ],
  except: [
    'be back (at|to|in time|home|on|for|from|with)',
    '(says|said|feels|felt|thinks|worries|fears|afraid|asks|asked|reports) (that|there|she|he|they|is|like)? ... (no point|not much point|nothing helps|nothing works|nothing has worked|tried everything)',
    'last resort (option|per|medication|antibiotic)',
    '(seem~|appear~|able|hopes|wants|would like|expect~|plans|glad|happy|hoping|ready) to be back',
    'be back (to (normal|work|school|baseline|herself|himself)|home|at (work|school|home|baseline))',
    '(says|said|feels|felt|thinks|thought|believes|told us|worries|fears) ... ... (worth|back to)',
    'drinking (tea|coffee|water|pop|juice)',
    'treatment (for|of) ... (help|work|worth|use)',
  ],
  message: 'This closes a door in advance.',
}

export const proof: Proof = {
  sources: ['yale-recalled', 'practice'],
  flags: [
    'Not much point in rehab.',
    'We do not expect him to change.',
    'A life of institutions awaits her.',
    'Beyond rehab, per the team.',
    'Doubt that another detox will help.',
    'Always goes back to using in days.',
  ],
  passes: [
    'There is no point in rushing, she said.',
    'We expect him at noon.',
    'Lost to the other team 3-2.',
    'A bed awaits her at rehab.',
    'They said they would be back.',
    'He feels that therapy is not worth it.',
  ],
}
