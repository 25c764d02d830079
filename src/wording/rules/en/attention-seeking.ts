import type {Proof, Rule} from '../../rule.js'

/** Attention-seeking: a need for contact, seen as a fault. */
export const attentionSeeking: Rule = {
  id: 'en.character.attention-seeking',
  severity: 'strong',
  match: [
    '(attn-seeking|attention-seeking|attention-seeker+) (behaviour+|behavior+)?',
    '(crave~|seek~) (constant|undue|excessive|negative|staff|our)? attention',
    '(constant|excessive|endless|undue) need for (attention|reassurance|approval|validation)',
    '(cut+|cuts|cutting|cry~|cries|scream~|screech~|shout~|wail~|holler~|yell~|act~|fake~|overdose+|overdosed|attempt+|threat+|self-harm+|self-harming|throws|threw|floor|bid|plea|(did|does|doing) (it|this|that)) ... [for attention]',
    '(only|just) for attention',
    '(seeks|sought|seeking) (constant|out)? attention from (staff|nurse+|peers|others|everyone|male|female|writer|night|co-patients)',
  ],
  except: [
    '(^|should|must|please) seek attention',
    'how attention-seeking',
    'seek~ attention (for|at|to|from (a|an|the|his|her|their|your|emergency|medical|walk-in|dr|doctor))',
  ],
  message: 'This turns a need for contact into a fault.',
}

export const proof: Proof = {
  sources: ['uofl', 'oklahoma'],
  flags: [
    'Attention-seeking at shift change.',
    'She cut her arm for attention.',
    'Seeking attention from staff at the desk.',
  ],
  passes: [
    'She sought attention from Dr. Smith.',
    'Seek medical attention if the fever returns.',
    'He pays attention to the radio.',
    'Prompted for attention to the left side.',
    'Told to seek attention from a dentist.',
  ],
}
