import type {Proof, Rule} from '../../rule.js'

/** Admission: a verb for confessing, used for telling. */
export const admits: Rule = {
  id: 'en.credibility.admits',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(acknowledge~|admit~|concede~|disclose~) only',
    'only (acknowledge~|concede~)',
    'only (after|when|then|with|upon) ... ... did (he|she|they|pt|patient) (acknowledge|admit|concede|disclose|report|mention|reveal|agree)',
    'did (he|she|they) (acknowledge|admit|concede|disclose|reveal)',
    'admits to => reports',
    'admit~ to ({gerund}|skipping|cutting|stealing|selling|hitting|use) => report~ {1}',
    'admit~ (that|he|she|they|{gerund}) => report~ {1}',
    '(confess~|concede~|own~ up|fess~ up) (to|that)?',
    '(would|will|does|did) not (admit|own up) (to|that)',
    "(wouldn't|won't|doesn't|didn't) (admit|own up) (to|that)",
  ],
  except: [
    'admit~ to (the|our|a|this)? {ward}',
    '(was|were|is|been|be|being|got) admitted',
    'not admit (to|him|her|them) (the|a)? ({ward}|today|tonight)',
  ],
  message: '“Admits” is a word for confessing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She admits to skipping breakfast.',
    'Pt admitted that he was lonely.',
    'Would not admit to drinking.',
  ],
  passes: [
    'He was admitted to the hospital on Monday.',
    'Admitted to CAMH at noon.',
    'ER would not admit him today.',
    'She said they would not admit her to hospital.',
  ],
}
