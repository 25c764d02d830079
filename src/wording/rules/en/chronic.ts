import type {Proof, Rule} from '../../rule.js'

/** Never getting better, as a trait. */
export const chronic: Rule = {
  id: 'en.pessimism.chronic',
  severity: 'suggest',
  match: [
    '(chronic|chronically) (patient+|relapser+)',
    '(beyond help|lost cause|incurable|untreatable|no rehab potential)',
    'treatment-(resistant|refractory) ({charge}|illness)',
    '(ill|sick|medicated) ... (for life|for the rest of (his|her|their) life)',
    '(beyond hope|deinstitutionalized chronic+)',
    'hopeless (situation|prognosis|case+)',
    '({charge}|he|she|they) {be} treatment-(resistant|refractory)',
    '^ treatment-(resistant|refractory) $',
    '(entrenched|(he|she|they|^|{charge}) (has|have|had) plateaued|chronicity of (his|her|their|the)? (illness|psychosis|mental|presentation))',
    'lifelong (patient|supervision|illness|mental|schizophrenia|depression|antipsychotics|psychiatric|addict|loser|dependency|disability|battle|sufferer|opioid+)',
    'chronic and (persistent|enduring|treatment-(resistant|refractory)) $',
    '^ chronic and (persistent|enduring|unremitting)',
    '(severe and persistent|chronic and persistent|long-standing) mental illness',
    '(career|hardened) (patient+|client+|addict+|user+|inmate+|psych|psychiatric|mental|homeless|inpatient|shelter|welfare|street|drug|criminal+|drinker+|alcoholic+|detox)',
    '(incorrigible|irredeemable|unfixable|past helping|too far gone|no hope for (him|her|them)|not salvageable|unsalvageable|hopelessly (ill|mad|lost to)|futile to (attempt|try|engage|discuss)|(care|treatment|therapy|rehab|detox|counselling|admission) ... (is|was|seems|would be) futile)',
    '(({charge}|he|she|they) {link} (chronically|permanently)|^ incurably|incurably|hopelessly) (ill|sick|mad|psychotic)',
    '(depression|depressed|psychosis|schizophrenia|bipolar|ptsd|ocd|anxiety|addict|addiction|patient|mental illness) for life',
    'spmi',
    'no (coming|turning|way|road) back from (this|here|that|it)',
    '(no|without|zero) (hope|possibility|chance|prospect) of (recovery|improvement|getting better|change) ($|for|given|with|while)',
    '(will|ll) (only|just|inevitably|invariably|surely) (relapse|deteriorate|decompensate|go downhill|decline|quit|fail|sabotage|drop out|squander)',
    '(meds|medication|treatment|care|disability) ... (for life|for the rest of (his|her|their) life)',
    '(chronicity)',
    '(chronic and (persistent|treatment|severe|refractory|enduring)|treatment- (resistant|refractory)|refractory to (all|treatment|meds|medication)) $',
    '(recovery|remission) (is|was|s) (not|t|neither) (expected|anticipated|foreseen|realistic|likely)',
    '(illness|schizophrenia|psychosis|bipolar|addiction|disorder|ptsd|depression|prognosis) : ... [chronic course]',
    'treatment-(resistant|refractory) (young|old|older|elderly|middle-aged) ({charge}|lady)',
    'destined for (institution+|institutional|jail|prison|the street+|long-term|a (home|facility|nursing)|ltc|failure|relapse)',
  ],
  except: [
    'treatment-resistant hypertension',
    '(feel~|felt|feeling|feelings of|sense of|denies|report~|said|says|voices|endorses|expresses|is|was) (she is|he is|very)? (hopeless|hopelessness)',
    '(cancer|tumour|tumor|carcinoma|disease|myeloma|metasta~|lesion|stage) ... (incurable|untreatable)',
    '(incurable|untreatable) ... (cancer|tumour|tumor|disease|carcinoma|stage)',
    '(dialysis|cpr|resuscitation|intubation|chemo|chemotherapy|ventilation|ventilator|surgical|oncology|palliative|tumour|cancer) ... futile',
    'futile (because|given|in) ... (cancer|metasta~|tumour|organ)',
    '(nerve|vision|hearing|motor|sensory|cord|renal|kidney|visual|facial|full|function+|plexus|neurologic|neurological) : recovery',
  ],
  guards: {negation: true},
  message: 'This closes the future.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: [
    'Chronic patient, known since 1990.',
    'Deemed a lost cause.',
    'Counselling at this stage is futile.',
    'He’ll only quit the program.',
    'A treatment-refractory young man.',
  ],
  passes: [
    'Chronic knee pain after the fall.',
    'Treatment-resistant schizophrenia, on clozapine.',
    'Weight has plateaued; palliative team involved.',
  ],
}
