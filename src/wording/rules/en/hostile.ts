import type {Proof, Rule} from '../../rule.js'

/** Hostility: a tone, written as a trait. */
export const hostile: Rule = {
  id: 'en.character.hostile',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hostile|belligerent|argumentative|confrontational|antagonistic|combative|nasty|vindictive|volatile|explosive)',
    '(hostility|belligerence) (toward|towards)',
    '(bad|negative) attitude',
    'argue~ with (staff|nurses|team)',
    '(defensive|overdefensive|sarcastic|surly|sullen|abrasive|snappy|mouthy|curt (with|to))',
    '(sarcasm|combativeness|belligerence|aggressiveness) noted',
    '(confront~|accuse~) (staff|nurses|team|us)',
    '(bad|foul|short) (temper|tempered)',
    '(full of|lots of|cop~|copped|(gives|gave|giving) (me|us|staff|writer|everyone|the (nurse+|team|clerk))) (an)? attitude',
  ],
  anywhere: [
    '[(hostility|belligerence|sarcasm) (toward|towards|to|with) (staff|nurse+|team|us|peers|others|writer|co-patients)]',
  ],
  message: 'This makes a trait of a moment.',
}

export const proof: Proof = {
  sources: ['care-sd', 'cobert', 'harrigian'],
  flags: [
    'Client was hostile during intake.',
    'Belligerent with security at the door.',
    'Defensive throughout.',
    'Moved beds because of hostility to staff.',
  ],
  passes: [
    'She left a hostile work environment.',
    'He was not hostile or loud.',
    'Signed up for a defensive driving course.',
  ],
}
