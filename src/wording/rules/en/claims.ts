import type {Proof, Rule} from '../../rule.js'

/** Doubt: verbs that report the person as if they were not believed. */
export const claims: Rule = {
  id: 'en.credibility.claims',
  severity: 'suggest',
  frame: 'does',
  match: [
    'claim~ (that|to|he|she|they|not|his|her|their|it|staff|people|someone|never|no|it)? => say~ {1}',
    'alleg~ => report~',
    '(insist~|maintain~) (that|he|she|they|his|her) => say~ {2}',
    'insist~ => say~',
    '(purport~|profess~) to => report~',
    '(swear~|swore) (that|he|she|they) => say~ {2}',
    '(is|was|remains|remained|are|were) adamant (that|about)?',
    'according to (the)? (patient|client|pt|him|her) but',
  ],
  except: [
    '(insurance|disability|benefit|benefits|a|the|file~|wsib|injury) claim+',
    'maintain~ (his|her|their) (weight|sobriety|housing|job|recovery|apartment)',
    'insist~ on',
  ],
  message: 'This word casts doubt on what the person said.',
  why: 'Being believed is where trust starts. If something is not known yet, that can be written as such.',
  chime: ['empowerment', 'connectedness'],
  ask: 'What did the person say, and what is not known yet?',
}

export const proof: Proof = {
  sources: ['jgme', 'harrigian'],
  flags: [
    'Client claims that his pills were stolen.',
    'She insists her pain is worse at night.',
    'Patient alleges a fall last Tuesday.',
  ],
  passes: [
    'The insurer claims that the form came late.',
    'He filed an insurance claim in May.',
    'She maintains her apartment by herself.',
  ],
}
