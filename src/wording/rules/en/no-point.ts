import type {Proof, Rule} from '../../rule.js'

/** A door that is closed in advance. */
export const noPoint: Rule = {
  id: 'en.pessimism.no-point',
  severity: 'suggest',
  match: [
    '(no|little|not much|not a lot of|what s the|see no|no real|hardly any) (further)? (point|use|sense|purpose|benefit|value) (in|to|of) (rehab|trying|offering|further|more|any|therapy|referring|continuing|counselling|treatment|another|discharge|engaging|programming|groups|group|readmission)',
    "(we|i|team|staff|writer|nobody|no one|psychiatry) (do not|don't|does not|doesn't|did not|cannot|can not|no longer) (expect|anticipate|foresee|see|envision|believe|think) (him|her|them|any|much|that|he|she|they|a|this|significant|further|recovery|improvement|change) ... [(change|changing|improve|improving|improvement|recover|recovery|succeed|success|working|living|managing|cope|better|gains|future|discharge|job)]",
    "(we|i|team|staff|writer) [(do not|don't|no longer|cannot) (expect|anticipate|foresee|envision)] (him|her|them|any|much|improvement|change|recovery)",
    '(a)? (lifetime|life sentence|life) of (institution+|hospitals|hospitalization+|illness|medication|disability|jail|dependence|dependency|addiction|treatment|care|misery)',
    '(awaits|ahead of) (him|her|them) (is)? (nothing|a life|institution+|jail|the street)?',
    '(tried everything|exhausted all|all avenues|out of options|no options left|nothing works|nothing has worked|nothing helps|nothing seems to (help|work)|nowhere left|no more we can|last resort|written off|lost to|end of the road|warehous~|custodial care|burnt-out case|never going (to|anywhere)|not going anywhere|maximum potential|reached (his|her|their) (ceiling|plateau|limit|full potential)|permanently (disabled|impaired|institutionalized|damaged|unwell)|chronically (ill|sick|unwell|disabled|institutionalized|mentally)|irreversibl~|irreversibly|unrecoverable|not recoverable)',
    '(will|would|to) (always|probably|inevitably|just|only|simply|likely|soon)? (end up|wind up|be back|fail again|use again|drink again|crash|reoffend)',
    '(reality-tested|reality testing|false hope|unrealistic hope+|hopes dashed|expectations managed|manage expectations|lower expectations|prepared for the worst)',
    '(beyond|past) (rehab|rehabilitation|recovery|saving|redemption|help|hope)',
    'at (his|her|their) ceiling',
  ],
  except: [
    'chronically ill (children|kids)',
    '(says|said|feels|felt|thinks|worries|fears|afraid|asks|asked|reports) (that|there|she|he|they|is|like)? ... (no point|not much point|nothing helps|nothing works|nothing has worked|tried everything)',
    'last resort (option|per|medication|antibiotic)',
    'irreversible (maoi|inhibitor)',
    'reality testing (intact|good|normal|is intact|preserved)',
    '(seem~|appear~|able|hopes|wants|would like|expect~|plans|glad|happy|hoping|ready) to be back',
    'be back (to (normal|work|school|baseline|herself|himself)|home|at (work|school|home|baseline))',
    'be back (on|at|for|from|by|with|tomorrow|to|monday|tuesday|friday)',
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
  ],
  passes: ['There is no point in rushing, she said.', 'We expect him at noon.'],
}
