import type {Proof, Rule} from '../../rule.js'

/** Never getting better, as a forecast. */
export const chronic: Rule = {
  id: 'en.pessimism.chronic',
  severity: 'suggest',
  match: [
    '(chronic|chronically) (patient+|mental illness|mental patient|schizophrenic+|relapser+)',
    '(will|would) never (be|get|live|work|change|improve|recover|stay)',
    '(no|little|poor) (hope|chance|potential) (of|for)',
    '(beyond help|lost cause|incurable|untreatable|no rehab potential)',
    'prognosis : {link}? (very)? ({poor}|guarded|bleak|grim|dismal|hopeless)',
    '({poor}|guarded|bleak|grim|dismal) prognosis',
    'treatment-(resistant|refractory) (depression|schizophrenia|psychosis|illness|{charge})?',
    '(for life|for the rest of (his|her|their) life)',
  ],
  except: ['treatment-resistant hypertension', 'sentenced ... for life'],
  guards: {negation: false},
  message: 'This forecasts, and closes the future.',
}

export const proof: Proof = {
  sources: ['cmha', 'practice'],
  flags: ['He will never live independently.', 'Chronic patient, known since 1990.'],
  passes: ['She has never missed a choir practice.', 'Chronic knee pain after the fall.'],
}
