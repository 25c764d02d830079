import type {Proof, Rule} from '../../rule.js'

/** An attempt weighed, and found too light. */
export const mereGesture: Rule = {
  id: 'en.suicide.mere-gesture',
  severity: 'strong',
  match: [
    '(near|almost|nearly|partly|partially)-(successful|succeeded)',
    '(near|almost|nearly|partly|partially)-completed (suicide+|attempt+|overdose+|hanging+)',
    '(incomplete|successful|unsuccessful|failed|half-hearted|half-baked|half-assed|feeble|weak|pathetic|lame|non-serious|not-serious|unserious|insincere|fake|pseudo|phony|staged|dramatic|theatrical|calculated|empty|idle|so-called|supposed) (suicide|suicidal)? (attempt+|threat+|gesture+|overdose+|od)',
    '(rather than|more than|instead of|not so much|and not) (a|an|any|as)? (serious|genuine|real|true|actual) (attempt|intent|suicide|wish|threat|ideation)?',
    '(low|minimal|no|little)-lethality (gesture+|attempt+|threat+)',
    '(nonfatal|overdose|cutting|hanging|od|another|manipulative|dramatic|impulsive|attention-seeking|pill) gesture+',
    'gesture+ (made|by (overdose|cutting|od)|in front of|for (attention|show|effect)|at wrist)',
    'superficially (cut|scratched|slashed|lacerated|harmed|scored)',
    '^ superficial (cutter|scratches|cuts|cutting)',
    '(not|never|hardly|barely) (really|truly|actually|genuinely|that|very) suicidal',
    '(vs|versus|or|more of a|just a|as a|mere|another|only a) gesture $',
    '(superficial|cutting|cuts|scratches|self-harm) ... [(nothing serious|not significant|nothing much|no big deal)]',
    '(pseudo|quasi|semi)-(suicidal|suicide)',
    '(prior|past|previous|repeated|several|multiple|numerous|frequent) gestures',
    'gestures (but|only|no|without)',
    '(no|not|without|lacks|lacking) (genuine|real|true|serious|actual) suicidal (intent|ideation|wish|plan)',
    '(attempt|overdose|od|hanging) (was|were) (minor|trivial|small|mild|half-hearted|manipulative|feeble|pathetic|weak)',
  ],
  except: [
    '(reports|reported) superficial',
    '(failed|unsuccessful) attempt+ (to|at) (contact|call|reach|reaching|calling)',
  ],
  message: 'This makes light of a sign of pain.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['The overdose was minor.', 'Multiple gestures since May.'],
  passes: ['She gestured to the door.', 'The dose was small.'],
}
