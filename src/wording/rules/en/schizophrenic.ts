import type {Proof, Rule} from '../../rule.js'

/** People named by a diagnosis. */
export const schizophrenic: Rule = {
  id: 'en.label.schizophrenic',
  severity: 'strong',
  match: [
    '{article}? (known)? schizophrenic {charge} => {a} {3} with schizophrenia',
    '{article}? (known)? schizophrenics => {a} people with schizophrenia',
    '{article} (known)? schizophrenic $ => {a} person with schizophrenia',
    '[{article} (known)? schizophrenic] ({after}|brought|seen|known) => {a} person with schizophrenia',
    'be~ schizophrenic => have~ schizophrenia',
    '{article}? ({known}|paranoid)? schizophrenic+',
    '(a|an|the|known|such a|classic) (bipolar|borderline|manic-depressive|anorexic|diabetic|epileptic|bpd|psychopath|sociopath|narcissist) $',
    '(bipolars|borderlines|psychotics|manics|depressives|anorexics|epileptics|diabetics|schizos|schizo|psychopaths|autistics)',
    '{be} (a|so|very)? (bipolar|borderline|manic-depressive|schizoaffective|anorexic|epileptic|psychopathic|diabetic)',
    '(bipolar|borderline|bpd|psych|psychiatric|mental health) {charge}',
    '(sickler+|wanderer+|screamer+|hoarder+)',
  ],
  except: [
    '{be} (bipolar|borderline|diabetic) (disorder|personality|type|i|ii|depression|low|high|hypertensive|normal)',
  ],
  message: 'This makes a diagnosis the whole person.',
}

export const proof: Proof = {
  sources: ['apa', 'social-worker'],
  flags: ['A schizophrenic brought in by police.', 'He is bipolar and lives alone.'],
  passes: ['She has bipolar disorder and lives alone.', 'Dx: paranoid schizophrenia.'],
}
