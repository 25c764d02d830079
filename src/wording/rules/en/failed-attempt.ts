import type {Proof, Rule} from '../../rule.js'

/** Attempts counted as success or failure. */
export const failedAttempt: Rule = {
  id: 'en.suicide.failed-attempt',
  severity: 'strong',
  match: [
    '{article}? (failed|unsuccessful|botched|half-hearted) (suicide|suicidal) attempt+ => {a} suicide attempt+',
    '{article}? (failed|unsuccessful|botched) suicide+ => {a} suicide attempt+',
    '(failed|unsuccessful|botched|half-hearted) (od|overdose)? attempt+',
    '(unsuccessfully attempted|attempted suicide unsuccessfully|failed to (kill|commit))',
    'attempt+ : {be}? (failed|unsuccessful|not successful)',
    'attempted but failed',
  ],
  except: [
    '(failed|unsuccessful) attempt+ (at|to)',
    'attempt+ to',
    '(intubation|cardioversion|iv|line|access|catheter|foley|lp|picc|voiding|weaning|extubation|insertion|ng|feeding|call|phone|contact|cannulation|venipuncture|ablation|reduction) ... attempt+',
  ],
  message: 'Surviving is not a failure.',
}

export const proof: Proof = {
  sources: ['apa', 'care-new-england'],
  flags: ['Failed suicide attempt in March.', 'One unsuccessful attempt by overdose.'],
  passes: ['Failed attempt to reach the pharmacy.', 'He survived a suicide attempt.'],
}
