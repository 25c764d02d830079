import type {Proof, Rule} from '../../rule.js'

/** Hostility: a tone, written as a trait. */
export const hostile: Rule = {
  id: 'en.character.hostile',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hostile|belligerent|argumentative|confrontational|antagonistic|combative|quarrelsome|nasty|spiteful|vindictive|cantankerous|volatile|explosive)',
    '(hostility|belligerence) (toward|towards|to|with)',
    '(bad|poor|negative) attitude',
    '(defensive) (when|about|with)',
    'argue~ with {staff}',
  ],
  message: 'This makes a trait of a moment.',
}

export const proof: Proof = {
  sources: ['care-sd', 'picu'],
  flags: ['Client was hostile during intake.', 'Belligerent with security at the door.'],
  passes: ['She left a hostile work environment.', 'He was not hostile or loud.'],
}
