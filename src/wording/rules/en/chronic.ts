import type {Proof, Rule} from '../../rule.js'

/** Never getting better, as a forecast. */
export const chronic: Rule = {
  id: 'en.pessimism.chronic',
  severity: 'suggest',
  match: [
    '(chronic|chronically) (patient+|mental illness|mental patient|schizophrenic+|relapser+)',
    '(will|would) never (be|get|live|work|change|improve|recover|stay)',
    '(no|little|poor) (hope|chance|potential) (of|for) (recovery|improvement|change|him|her|them|rehab|getting|living|working|a)',
    '(beyond help|lost cause|incurable|untreatable|no rehab potential)',
    'prognosis : {link}? (very)? ({poor}|guarded|bleak|grim|dismal|hopeless)',
    '({poor}|guarded|bleak|grim|dismal) prognosis',
    'treatment-(resistant|refractory) ({charge}|illness)',
    '(ill|sick|meds|medication|medicated|treatment|care|disability) ... (for life|for the rest of (his|her|their) life)',
    'nothing (more|else|left)? (can be|to be|we can|could be) (done|do|offered|offer)',
    'nothing (more|left) to offer',
    '({charge}|he|she|they) ... [(unlikely|not likely|never going) to (change|improve|recover|get better|engage|benefit|succeed)]',
    '^ (unlikely|never going) to (change|improve|recover|get better|engage|benefit|succeed)',
    '(will|would) always (be|need|require)',
    'burn~ ... bridges',
    'career (psychiatric|mental) (patient+|client+)',
    '(beyond|past) (hope|saving|repair)',
    '{poor} (rehab|rehabilitation|recovery) potential',
    '(rehab|rehabilitation|recovery) potential : {link}? {poor}',
    'hopeless (situation|prognosis|case+)',
    'deinstitutionalized chronic+',
    '{be} treatment-(resistant|refractory) $',
    '(only)? a matter of time',
    '(bound|doomed|destined) to (fail|relapse)',
    '(he|she|they) will be back $',
    'as good as (he|she|they|it) (gets|will|is going|are going) (to)? (ever)? (get|be)?',
    'a write-off',
    '^ treatment-(resistant|refractory) $',
  ],
  except: [
    'treatment-resistant hypertension',
    'sentenced ... for life',
    'always be (grateful|thankful|loved|welcome|proud|remembered|there)',
  ],
  guards: {negation: false},
  message: 'This forecasts, and closes the future.',
}

export const proof: Proof = {
  sources: ['cmha', 'practice'],
  flags: ['He will never live independently.', 'Chronic patient, known since 1990.', 'Unlikely to change.'],
  passes: [
    'She has never missed a choir practice.',
    'Chronic knee pain after the fall.',
    'The sale is unlikely to go through.',
    'Treatment-resistant schizophrenia, on clozapine.',
  ],
}
