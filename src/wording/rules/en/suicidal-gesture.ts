import type {Proof, Rule} from '../../rule.js'

/** Distress taken for theatre or a threat. */
export const suicidalGesture: Rule = {
  id: 'en.suicide.suicidal-gesture',
  severity: 'strong',
  match: [
    '(suicidal|suicide|parasuicidal|self-harm) (gesture+|threat+|blackmail)',
    '(parasuicide|parasuicidal|suicidality)',
    '(manipulative|attention-seeking|superficial) (suicide|suicidality|overdose|cutting)',
    'threaten~ (suicide|self-harm|to (kill|harm|hurt) (himself|herself|themselves|self))',
    '(suicide|suicidal) (bid+|ideator+|attempter+|completer+|failure)',
    'cry for help',
    '(conditional|contingent|reactive) suicidality',
    'nonfatal suicide+ => suicide attempt+',
    'use~ (si|suicide|suicidality|self-harm|threats) to',
    'threaten~ to (od|overdose|jump|hang|cut)',
    '(not a|never a) (serious|genuine|real) attempt',
    '(minor|superficial|half-hearted) (overdose|od|attempt)',
    'suicide card',
    'threat+ (of|to) (suicide|self-harm|kill (himself|herself|self))',
    'chronic (si|suicidality)',
    'self-mutilate~',
    'suicide as (leverage|a)',
  ],
  except: ['({family}|brother|sister|son|daughter|peer|voice+) ... threaten~'],
  guards: {negation: false},
  message: 'This makes light of a sign of pain.',
}

export const proof: Proof = {
  sources: ['silverman', 'care-new-england'],
  flags: ['Suicidal gesture with a belt in June.', 'Threatened to kill herself on the phone.'],
  passes: ['He gestured to the door and smiled.', 'She expressed thoughts of suicide.'],
}
