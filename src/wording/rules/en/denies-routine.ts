import type {Proof, Rule} from '../../rule.js'

/** Denial, in a routine review of symptoms. */
export const deniesRoutine: Rule = {
  id: 'en.credibility.denies-routine',
  severity: 'hint',
  off: true,
  frame: 'does',
  match: ['(denies|denied|denying)'],
  except: [
    '(application|claim|benefits|appeal|request|coverage|visa) ... denied',
    '(was|were|been|be) denied',
  ],
  message: '“Denies” is routine to writers, and reads as doubt to many who are written about.',
}

export const proof: Proof = {
  sources: ['jgme', 'medical-independent'],
  flags: ['Denies chest pain.', 'She denied thoughts of suicide.'],
  passes: ['His application was denied.', 'She says she has no pain.'],
}
