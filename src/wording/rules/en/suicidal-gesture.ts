import type {Proof, Rule} from '../../rule.js'

/** Distress taken for theatre or a threat. */
export const suicidalGesture: Rule = {
  id: 'en.suicide.suicidal-gesture',
  severity: 'strong',
  match: [
    '(suicidal|suicide|parasuicidal|self-harm) (gesture+|threat+|blackmail)',
    '(parasuicide|parasuicidal|parasuicidality|suicidality)',
    '(manipulative|attention-seeking|superficial|behavioural|behavioral|instrumental|opportunistic|goal-directed|characterological|chronic|conditional|contingent|contingency-based|so-called|situational|secondary-gain) (si|sib|suicide|suicidality|suicidal|suicidals|self-harm|self-injury|od|ods|overdose+|cutting|nssi)',
    'superficial (cuts|cutting|scratches) (again|for attention|only|which|that are|not)',
    'threaten~ (si|sib|suicide|self-harm|overdose|to (od|overdose|slash|end (it|his|her|their)|jump (off|from|in|out)|hang (himself|herself|themselves)|(kill|harm|hurt|cut) (himself|herself|themselves|self)|take (his|her|their) (own)? life))',
    '(suicide|suicidal) (bid+|ideator+|attempter+|completer+|failure)',
    'cry for help',
    'nonfatal suicide+ => suicide attempt+',
    'use~ (si|suicide|suicidality|suicidal (ideation|statements|threats)) (to|as)',
    'use~ (self-harm|cutting|overdose+) (to (get|gain|avoid|manipulate|control)|as (leverage|a (threat|weapon)))',
    '(not|hardly|never|t) (a|an)? (real|serious|genuine|true|actual|legitimate) (suicide)? (attempt|si)',
    '(not|no|hardly) (a|any)? (real|serious|genuine|true) (suicidal intent|intent to die|threat of suicide)',
    '(minor|trivial|token|superficial|half-hearted) (overdose|od|attempt+|self-harm)',
    '(overdose|od|cutting|attempt) ... [not (a)? (serious|genuine|real)]',
    '(superficial|scratches|overdose|attempt) ... [not (a)? (serious|genuine|real)]',
    '(not|never|hardly) (serious|sincere|genuine) about (dying|suicide|killing|ending)',
    '(suicidal|suicide) (behaviour+|behavior+|statements|talk|antics|threats|comments|gestures) (to (get|gain|avoid)|in order|for attention|when (told|asked|denied|refused))',
    '(only|just) took ... (pills|tablets|tabs) and (called|told|texted)',
    '(ingested|swallowed) only ... (tabs|tablets|pills)',
    '(overdose|od|attempt|cutting|cuts|self-harm|gesture|threat+) {link}? (just|only|mostly|likely|purely|probably|all)? (for show|for attention|a ploy|manipulative|attention-seeking|a cry|theatrical|a stunt|a bid|not serious)',
    '(hold~|dangle~|wield~|use~|play~) (her|his|the)? (suicide|si|self-harm) over (our|my|their|his|her|staff) head+',
    '(suicide|si|self-harm) (as (leverage|a (weapon|threat|tool))|card)',
    'threat+ (of|to) (suicide|self-harm|(kill|harm|hurt|cut) (himself|herself|themselves|self))',
    'self-mutilate~',
    'threaten~ to (hang|cut)',
    '(uses|used|using|use) (suicidal ideation|suicide|si|suicidal statements|self-harm|od|overdose|cutting) (to|as|for|in)',
    '((mutilate~|butcher~|carve~ (up|into)|hack~ (at|up)) (his|her|their) (own)? (arm+|forearm+|wrist+|leg+|thigh+|body|skin)|cut~ (himself|herself) up)',
    '(no|not|without|lacked|lacks) (any)? (real|true|genuine|serious|actual) intention (of|to) (dying|die|kill~|end~ (his|her|their))',
  ],
  except: [
    '({family}|brother|sister|son|daughter|peer|voice+) (who|had|has|also|often|then|would|repeatedly)? threaten~',
    '(took|ingested) only (half|his|her|the|one of)',
    '(abuser|ex|assailant|perpetrator|partner|boyfriend|husband|wife|girlfriend|stepfather) ... (suicide|suicidal) threat+',
    '(no|without|denies|denied|never|nor|any) ... (suicidal|suicide) (gesture+|threat+)',
    'never threaten~ (suicide|si|self-harm)',
  ],
  guards: {apart: true},
  message: 'This makes light of a sign of pain.',
}

export const proof: Proof = {
  sources: ['silverman', 'care-new-england'],
  flags: [
    'Suicidal gesture with a belt in June.',
    'Threatened to kill herself on the phone.',
    'Carves up her arms, had no real intention of dying.',
  ],
  passes: [
    'He gestured to the door and smiled.',
    'She expressed thoughts of suicide.',
    'There was no suicidal gesture today; has never threatened suicide.',
    'Superficial scratches on both shins from the raspberry canes.',
    'The hydro company threatened to cut the power.',
  ],
}
