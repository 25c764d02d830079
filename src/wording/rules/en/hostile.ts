import type {Proof, Rule} from '../../rule.js'

/** Hostility: a tone, written as a trait. */
export const hostile: Rule = {
  id: 'en.character.hostile',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hostile|belligerent|argumentative|confrontational|antagonistic|combative|nasty|vindictive|volatile|explosive)',
    '(hostility|belligerence) (toward|towards|to|with)',
    '(bad|poor|negative) attitude',

    'argue~ with {staff}',
    '(defensive|overdefensive|sarcastic|surly|sullen|abrasive)',
    '(sarcasm|defensiveness|combativeness|belligerence|aggressiveness) (noted|when|about|around|in|on)?',
    '(confront~|challenge~|accuse~) {staff}',
    'attitude (problem|issue)',
    '(bad|foul|short) (temper|tempered)',
    '(snappy|curt)',
    'mouthy',
    '(has|had|full of|gave|gives|giving|lots of|cop~|copped) (an|us|some|staff|her|more)? attitude',
  ],
  except: [
    'defensive (wound+|driving|medicine)',
    '{staff} ... (confront~|challenge~)',
    'full of ... attitude (toward|to|about)',
  ],
  message: 'This makes a trait of a moment.',
}

export const proof: Proof = {
  sources: ['care-sd', 'cobert', 'harrigian'],
  flags: [
    'Client was hostile during intake.',
    'Belligerent with security at the door.',
    'Defensive throughout.',
  ],
  passes: [
    'She left a hostile work environment.',
    'He was not hostile or loud.',
    'Signed up for a defensive driving course.',
  ],
}
