import type {Proof, Rule} from '../../rule.js'

/** Never getting better, as a trait. */
export const chronic: Rule = {
  id: 'en.pessimism.chronic',
  severity: 'suggest',
  match: [
    '(chronic|chronically) (patient+|mental illness|mental patient|schizophrenic+|relapser+)',
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
  ],
  except: ['treatment-resistant hypertension'],
  guards: {negation: false},
  message: 'This closes the future.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: ['Chronic patient, known since 1990.', 'Deemed a lost cause.'],
  passes: ['Chronic knee pain after the fall.', 'Treatment-resistant schizophrenia, on clozapine.'],
}
