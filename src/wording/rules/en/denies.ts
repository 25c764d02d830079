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
    '(denies|denied) (it|any knowledge|having|doing|being|stealing|hitting|any (involvement|responsibility|role|problem|wrongdoing)|responsibility|all|using|drinking|taking|ever)',
    '(denies|denied|denying) (playing|hitting|pushing|punching|throwing|touching|yelling|shouting|threatening|lying|skipping|cheeking|hiding|selling|sharing|starting|calling|breaking|smashing|slapping|kicking|shoving|forging|stalking|tampering|altering|diverting|smuggling|flushing|ripping|damaging|knowing|owing|letting|bringing|setting|hoarding)',
  ],
  except: [
    'denies being (dangerous|a danger|suicidal|unwell)',
    '(denies|denied) having (any|a|an|the|had any|fever+|chills|pain|trouble|problems)',
    '(denies|denied) taking (any|other|current|prescription|regular|daily|over|pain|new)? ... (medication+|meds|medicine+|supplements|thinners|aspirin|nsaids|vitamins)',
    '(denies|denied) hitting (his|her|their|the)? head',
    '(was|were|been|be|being|got) denied',
    '(coverage|application|claim|access|entry|benefits|request|funding|visa|bail|leave|appeal|permit|loan|service) (was|were)? denied',
  ],
  guards: {apart: false},
  message: '“Denies” can read as not believed.',
  why: '“Says she has no …” carries the same fact without the doubt.',
}

export const proof: Proof = {
  sources: ['jgme', 'medical-independent'],
  flags: [
    'She denied that she was hit by her uncle.',
    'Client denies that she was followed.',
    'He vehemently denied any theft.',
    'Denies throwing the cup.',
    'He denied kicking the door.',
  ],
  passes: [
    'The insurer denied that the policy applied.',
    'Her first application was denied.',
    'Coverage denied that day by the company.',
    'Denies having any fever, taking any pain medication or hitting her head.',
  ],
}
