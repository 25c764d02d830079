import type {Proof, Rule} from '../../rule.js'

/** Distress taken for theatre or a threat. */
export const suicidalGesture: Rule = {
  id: 'en.suicide.suicidal-gesture',
  severity: 'strong',
  match: [
    '(suicidal|suicide|parasuicidal|self-harm) (gesture+|threat+|blackmail)',
    '(parasuicide|parasuicidal|suicidality)',
    '(manipulative|attention-seeking|superficial|behavioural|behavioral|instrumental|secondary-gain|situational|opportunistic|goal-directed|characterological|chronic|so-called) (si|sib|suicide|suicidality|suicidal|suicidals|parasuicidal|self-harm|self-injury|od|ods|overdose+|cutting|cuts|nssi)',
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
    '(superficial|minor|trivial|half-hearted|weak|poor) (cuts|scratches|cutting|lacerations|attempt|attempts|wounds|self-harm|overdose|od)',
    "(not|n't|hardly|no|never|wasn't|isn't) (a|an|any)? (real|serious|genuine|true|actual|legitimate) (attempt|intent|suicide attempt|threat|si)",
    '(uses|used|using|use) (suicidal ideation|suicidality|suicide|si|suicidal statements|suicidal threats|self-harm|od|overdose|cutting) (to|as|for|in)',
    '(suicidal|suicide|self-harm) (behaviour+|behavior+|statements|talk|gestures|threats|antics) (for|to get|as|in order|when)',
    '(made|makes|making|make) (suicidal|suicide|si) (statements|threats|comments|gestures) (to|for|when|in order|again|after)',
    '(threatening|threatens|threatened) (si|sib|self-harm|suicide|to end|to take (his|her|their) (own)? life|to slash|to cut|to jump|to hang|overdose|again)',
    '(not|never|hardly) (serious|sincere|genuine) about (dying|suicide|it|killing|ending)',
    '(only|just) took ... (tabs|tablets|pills)',
    '(took|ingested|swallowed) only ... (tabs|tablets|pills)',
    '(superficial|minor|recurrent|repeated|another)? (overdose|od|attempt|cutting|cuts|hanging|gesture|threat|self-harm) {link}? (just|all|only|mostly|likely|purely|probably)? (for show|for attention|a ploy|a bid|manipulative|attention-seeking|a cry|not serious|theatrical|a stunt|impulsive|a way to|an act)',
    '(hold~|holding|dangles|wields|uses|plays) (her|his)? (suicide|si|self-harm) (over (our|my|their|his|her|staff) head+|as a (weapon|threat|tool)|card)',
    '(superficial|cutting|cuts|scratches|overdose|attempt) ... [not (a)? (serious|genuine|real)]',
  ],
  except: [
    '({family}|brother|sister|son|daughter|peer|voice+) (who|had|has|also|often|then|would|repeatedly)? threaten~',
    '(took|ingested) only (half|his|her|the|one of)',
    '(abuser|ex|assailant|perpetrator|partner|boyfriend|husband|wife|girlfriend|stepfather) ... (suicide|suicidal) threat+',
    '(no|without|denies|denied|never|nor|any) ... (suicidal|suicide) (gesture+|threat+)',
  ],
  guards: {apart: true},
  message: 'This makes light of a sign of pain.',
}

export const proof: Proof = {
  sources: ['silverman', 'care-new-england'],
  flags: ['Suicidal gesture with a belt in June.', 'Threatened to kill herself on the phone.'],
  passes: [
    'He gestured to the door and smiled.',
    'She expressed thoughts of suicide.',
    'There was no suicidal gesture today.',
  ],
}
