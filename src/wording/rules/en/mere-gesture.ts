import type {Proof, Rule} from '../../rule.js'

/** An attempt weighed, and found too light. */
export const mereGesture: Rule = {
  id: 'en.suicide.mere-gesture',
  severity: 'strong',
  match: [
    '(near|nearly|almost|partly|partially)-(successful|completed|succeeded) (in)? (suicide+|attempt+|overdose+|hanging+|killing|ending|taking)',
    '(incomplete|successful|unsuccessful|failed|weak|lame|fake|staged|dramatic|theatrical|calculated|so-called|supposed) (suicide|suicidal) (attempt+|threat+|gesture+)',
    '(unsuccessful|failed|staged|dramatic|theatrical) (overdose+|od)',
    '(unsuccessful|failed) attempt+ (at age|as a teen|on (his|her|their) life)',
    '(half-hearted|half-baked|half-assed|feeble|pathetic|non-serious|not-serious|unserious|insincere|phony) (suicide)? (attempt+|threat+|gesture+|overdose+)',
    '(rather than|more than|instead of|not so much|and not) (a|an|any)? (serious|genuine|real|true|actual) (attempt|intent|suicide|wish|threat|ideation)',
    '(low|minimal|no|little)-lethality (gesture+|attempt+|threat+)',
    '(nonfatal|non-lethal|self-injurious|self-destructive|ligature|overdose|cutting|hanging|od|manipulative|attention-seeking|pill) gesture+',
    'gestural (cut+|cutting|attempt+|overdose+|self-harm)',
    'gesture+ (by (overdose|cutting|od)|for (attention|show|effect))',
    'superficially (cut|cuts|cutting|scratched|slashed) (wrist+|forearm+|self|himself|herself|themselves|(his|her|their) (wrist+|forearm+|arm+|neck|thigh+))',
    '^ superficial (cutter|cutting)',
    '(not|never|hardly|barely) (really|truly|actually|genuinely|that|very) suicidal',
    '(vs|versus|more of a|just a|a mere|only a) gesture $',
    '(pseudo|quasi|semi)-(suicidal|suicide)',
    '((prior|past|previous) gestures|(multiple|several|repeated|numerous) gestures since)',
    '(no|not|without|lacks|lacking) (genuine|real|true|serious) suicidal (intent|ideation|wish|plan)',
    '(attempt|overdose|od|hanging) (was|were) (minor|trivial|mild|half-hearted|manipulative|feeble|pathetic|weak)',
    '(near|almost|nearly|partly|partially) - (successful|succeeded)',
    '(unsuccessful|non-serious|fake|pseudo|staged|calculated|empty) (suicide|suicidal)? (attempt+|threat+|gesture+|overdose+|od)',
    '(cut|cuts|scratched|slashed) (his|her|their|both)? (wrist+|forearm+) superficially',
    '(pseudosuicide+|pseudosuicidal|near-miss suicide+)',
    '(cuts|cutting|scratches|scratching|self-harms) superficially',
  ],
  except: [
    '(says|said|states|stated|reports|told|tells) ... ... suicidal',
    '(failed|unsuccessful) attempt+ (to|at) (contact|call|reach|reaching|calling)',
    '(unsuccessful|failed|several|further|multiple) ... attempt+ at (thrombectomy|cannulation|closure|removal|reduction|repair|intubation|extubation|weaning|resuscitation|pregnancy|conception|drainage|catheterization|catheterisation)',
    '(unsuccessful|failed|several|further|multiple) attempt+ to (perform|place|insert|pass|remove|reduce|wean|extubate|close|cannulate|drain|conceive|catheterize)',
  ],
  message: 'This makes light of a sign of pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['The overdose was minor.', 'Multiple gestures since May.', 'Cut both wrists superficially.'],
  passes: [
    'She gestured to the door.',
    'The dose was small.',
    'Two failed attempts at intubation.',
    'He follows several gestures and one-step commands.',
    'She said she was not really suicidal, only tired.',
    'After further unsuccessful attempts at thrombectomy the leg was lost.',
    'After unsuccessful attempts to insert the stent he was transferred.',
  ],
}
