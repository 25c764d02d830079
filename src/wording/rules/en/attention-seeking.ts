import type {Proof, Rule} from '../../rule.js'

/** Attention-seeking: a need for contact, seen as a fault. */
export const attentionSeeking: Rule = {
  id: 'en.character.attention-seeking',
  severity: 'strong',
  match: [
    '(attn-seeking|attention-seeking|attention-seeker+) (behaviour+|behavior+)?',
    '(seek~|crave~|demand~|looking for|wants) ... attention',
    'constant need for',
    'for attention',
    '(behavioural|behavioral) in nature',
  ],
  except: ['how attention-seeking', '({call}|medical|urgent|immediate|wound) (for)? attention'],
  message: 'This turns a need for contact into a fault.',
}

export const proof: Proof = {
  sources: ['uofl', 'oklahoma'],
  flags: ['Attention-seeking at shift change.', 'She cut her arm for attention.'],
  passes: ['Seek medical attention if the fever returns.', 'He pays attention to the radio.'],
}
