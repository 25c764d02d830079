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
    '(sarcasm|hostility|combativeness|belligerence|aggressiveness) noted',
    '(confront~|accuse~) (staff|nurses|team|us)',
    '(bad|foul|short) (temper|tempered)',
    '(full of|lots of|cop~|copped|(gives|gave|giving) (me|us|staff|writer|everyone|the (nurse+|team|clerk))) (an)? attitude',
  ],
  anywhere: [
    '(met|meet~|answer~|greet~|respond~|react~|reply~) ... ... with [(open|overt|outright|clear|great|utter|some|much)? (hostility|belligerence|sarcasm|contempt|disdain)]',
    '(open|overt|undisguised|marked|considerable|ongoing|increasing) hostility',
    '([hostility] (in (his|her|their) (voice|tone|eyes|words|replies|manner)|on approach)|(gave|give~|shot|shoot~|had|with) ... [hostile (look+|glance+|reply|replies|answer+|remark+|stare+)])',
    '(because|therefore) [hostile] ($|{after})',
    '[(hostility|belligerence|sarcasm) (toward|towards|to|with) (staff|nurse+|team|us|peers|others|writer|co-patients)]',
  ],
  except: [
    'i (was|am|felt|became|may have been) (too|very|quite|a bit|rather)? (defensive|sarcastic|snappy|abrasive|confrontational)',
    '(meet~|met|greet~) (her|him|them|his|their) ... with ... hostility',
    '((anatomy|abdomen|neck) {link} hostile|(gave|give~|shot|shoot~) (her|him|them|me) ... hostile)',
    'hostility (between|from|at (home|work|school)|in the (home|family|workplace))',
    '(hostile witness|witness ... ... declare~ hostile)',
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
    'There was hostility in his voice and she gave the aide a hostile look.',
    'Met each question with open hostility.',
  ],
  passes: [
    'She left a hostile work environment. Overt hostility between her parents.',
    'He was not hostile or loud.',
    'Signed up for a defensive driving course.',
    'I was defensive on the phone and rang back.',
  ],
}
