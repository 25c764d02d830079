import type {Proof, Rule} from '../../rule.js'

/** People named by a diagnosis. */
export const schizophrenic: Rule = {
  id: 'en.label.schizophrenic',
  severity: 'strong',
  match: [
    '{article}? ({known}|paranoid)? schizophrenic+ ({charge})? => {a} person+ with schizophrenia',
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
