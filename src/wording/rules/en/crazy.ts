import type {Proof, Rule} from '../../rule.js'

/** Slang for madness. */
export const crazy: Rule = {
  id: 'en.label.crazy',
  severity: 'strong',
  match: [
    '(crazy|insane|nutcase|psycho|lunatic+|loony|loonies|mental (case+|patient+))',
    '{be} nuts',
    '(weird|creepy) (affect|story|stories|ideas|behaviour|behavior|{charge})?',
    'in (his|her|their) own (little)? world',
    '(weird|odd) mannerisms',
    '(whacko|wacko|whacky|wacky|nutter+|nutty|crazies|psychos|bonkers|batty|kooky|cuckoo)',
    '(bizarre|strange|odd|peculiar) (man|woman|lady|guy|fellow|character|individual|person)',
    '(basket case+|head case+|fruitcake|fruit loop|loony|looney|loon|wacko|whacko|cuckoo|nobody home|few cards short|screw loose|off the rails)',
    '(disturbed|troubled|damaged) (individual+|man|woman|person|patient|client|child|youth|girl|boy|soul|lady|gentleman)',
    '(loner|oddball+|misfit+|recluse|weirdo+|loser+|outcast+|crackpot+|strange bird|odd one)',
    '(not (right|quite right) in the head|not right upstairs|not playing with a full deck|lost (his|her|their) (mind|marbles)|out of (his|her|their) (mind|tree|skull)|gone (mad|mental|crazy|nuts)|round the bend|around the bend|looney tunes|cray-cray|cracked|stark raving|raving mad|touched in the head|a bit touched)',
  ],
  except: [
    '(spacer|lens|screen|phone|skin|lip+|heel+|tooth|teeth|rib+|windshield|window|glasses|egg+|frame|nipple+|plate|mug|helmet|case|filling|dressing) ... cracked',
    'cracked (rib+|tooth|teeth|lip+|skin|screen|nipple+|heel+|windshield|window)',
    '(feel~|felt|feels|feeling) (a)? (little|bit|really|so)? weird',
    'crazy (year|week|day|month|time|schedule|hours|weather|busy|winter|summer|dream+|price+|amount|few|about|traffic)',
    '(drive~|go~) (me|him|her|them|us)? (crazy|nuts)',
    '(like|going|go|goes|feel~|feeling) crazy',
    '(band|song|album|movie|film|book|show|novel|team|street|bar) ... (crazy|insane|psycho|lunatic+)',
    '(call~|called|calling|calls|yelled|shouted) (him|her|them|me) ... (crazy|psycho|insane|wacko)',
    'crazy eights',
    'fruitcake (recipe|for|with|baking)',
    'crazy paving',
    '(crazy|insane) (busy|hours|good|hot|weather)',
    '(go~|goes) by ... crazy',
    'crazy (horse|pete|legs)',
  ],
  message: 'These words shut a person out.',
}

export const proof: Proof = {
  sources: ['apa', 'retext'],
  flags: [
    'Crazy ideas about the mail carrier.',
    'Weird affect this morning.',
    'Basket case per daughter.',
    'A very disturbed individual.',
  ],
  passes: [
    'Allergic to tree nuts.',
    'He says long queues drive him crazy.',
    'Baked a fruitcake for the tea.',
  ],
}
