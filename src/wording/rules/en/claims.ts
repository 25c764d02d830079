import type {Proof, Rule} from '../../rule.js'

/** Doubt: verbs that report the person as if they were not believed. */
export const claims: Rule = {
  id: 'en.credibility.claims',
  severity: 'suggest',
  frame: 'does',
  match: [
    'claim~ (that|he|she|they|his|her|their) => say~ {1}',
    'claim~ (to)?',
    '(allege~|assert~|contend~|proclaim~|purport~|profess~) => report~',
    '(insist~|maintain~|swear~) (that|he|she|they|his|her|their) => say~ {2}',
    '(insist~|reinsist~)',
    '(adamant|adamantly)',
  ],
  except: ['(insurance|disability|a|the|this|an|file~|wsib|injury|her|his) claim+', 'insist~ on'],
  message: 'This word casts doubt on what the person said.',
}

export const proof: Proof = {
  sources: ['jgme', 'harrigian'],
  flags: ['Client claims that his pills were stolen.', 'She insists her pain is worse at night.'],
  passes: ['The insurer claims that the form came late.', 'He filed an insurance claim in May.'],
}
