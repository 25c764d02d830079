import type {Proof, Rule} from '../../rule.js'

/** Never getting better, as a trait. */
export const chronic: Rule = {
  id: 'en.pessimism.chronic',
  severity: 'suggest',
  match: [
    '(chronic|chronically) (patient+|relapser+)',
    '(beyond help|lost cause|incurable|untreatable|no rehab potential)',
    'treatment-(resistant|refractory) ({charge}|illness)',
    '(ill|sick|meds|medication|medicated|treatment|care|disability) ... (for life|for the rest of (his|her|their) life)',
    'career (psychiatric|mental) (patient+|client+)',
    'beyond hope',
    'hopeless (situation|prognosis|case+)',
    'deinstitutionalized chronic+',
    '{be} treatment-(resistant|refractory) $',
    '^ treatment-(resistant|refractory) $',
    '(plateaued|entrenched|chronicity)',
    'lifelong (care|medication|illness|patient|supervision)',
    '(chronic and (persistent|treatment|severe|refractory|enduring)|treatment-(resistant|refractory)|refractory to (all|treatment|meds|medication)) $',
    '^ chronic and',
    '(severe and persistent|chronic and persistent|long-standing) mental illness',
    '(career|lifelong|hardened|seasoned|professional) (patient+|client+|addict+|user+|inmate+)',
    '(incorrigible|irredeemable|unfixable|past helping|too far gone|no hope|hopelessly|not salvageable|unsalvageable|futile)',
    '({charge}|he|she|they) {link} (chronically|permanently|incurably|hopelessly) (ill|sick|unwell|disabled|mad|psychotic)',
    '(pain|depression|depressed|illness|psychosis|problem+|schizophrenia|bipolar|ptsd|ocd|anxiety|addict|addiction|patient) for life',
    'spmi',
    'lifelong (opioids|opioid|meds|medications|disability|dependence|condition|disease|schizophrenia|depression|anxiety|problem|therapy|antipsychotics|psychiatric|mental|struggle+|sufferer|battle|addict|loser|dependency|follow)',
    'career (shelter|homeless|criminal|welfare|street|drug|alcoholic|drinker|mental|psych|inpatient|hospital|detox|addict)',
    'no (coming|going|turning|way|road|path) back (from|for|to|now|at|$)',
    '^ incurably',
    '(no|without|zero) (hope|possibility|chance|prospect) of (a)? (cure|recovery|improvement|getting better|change)',
    '(will|would) (only|just|inevitably|invariably|surely|soon|never)? (relapse|deteriorate|decompensate|go downhill|decline|slide|slip|crash) (again|further|over|once|as|without|soon|no matter|within|when)',
  ],
  except: [
    'treatment-resistant hypertension',
    '(feel~|felt|feeling|feelings of|sense of|denies|reports|report~|said|says|voices|endorses|less|expresses|expressed|is|was) (feeling|being|she is|he is|very)? (hopeless|hopelessness|no hope)',
    '(team|game|leafs|canucks|habs|oilers|season|weather|traffic|wifi|signal|printer) ... (hopeless|hopelessly|futile)',
  ],
  guards: {negation: true},
  message: 'This closes the future.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: ['Chronic patient, known since 1990.', 'Deemed a lost cause.'],
  passes: ['Chronic knee pain after the fall.', 'Treatment-resistant schizophrenia, on clozapine.'],
}
