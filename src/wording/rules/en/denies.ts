import type {Proof, Rule} from '../../rule.js'

/** Denial of symptoms: routine in charting, and heard as doubt by many who read their notes. */
export const denies: Rule = {
  id: 'en.credibility.denies',
  severity: 'hint',
  frame: 'does',
  match: [
    '(denies|denied) (that|he|she|they)',
    '(still|continues to|continued to|vehemently|adamantly|repeatedly|flatly|strongly) (deny|denies|denied)',
    '(denies|denied) everything',
    '(denies|denied) (it|having|doing|being|stealing|hitting|any (involvement|responsibility|role|problem|wrongdoing)|responsibility|all|using|drinking|taking|ever)',
  ],
  except: ['denies being (dangerous|a danger|suicidal|unwell)'],
  message: '“Denies” can read as not believed.',
  why: '“Says she has no …” carries the same fact without the doubt.',
}

export const proof: Proof = {
  sources: ['jgme', 'medical-independent'],
  flags: ['Client denies that she was followed.', 'He vehemently denied any theft.'],
  passes: ['The insurer denied that the policy applied.', 'Her first application was denied.'],
}
