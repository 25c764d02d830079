import type {Proof, Rule} from '../../rule.js'

/** Slang for madness. */
export const crazy: Rule = {
  id: 'en.label.crazy',
  severity: 'strong',
  match: [
    '(crazy|insane|nutcase|psycho|lunatic+|loony|looney|loonies|mental (case+|patient+)|whacko|wacko|whacky|wacky|nutter+|crazies|psychos|bonkers|kooky|basket case+|head case+|fruitcake|off the rails|{person} {be} nuts)',
    '(weird|creepy) (affect|story|stories|ideas|behaviour|behavior|kid|vibe|{charge})',
    'in (his|her|their) own (little)? world',
    '(weird|odd|bizarre|peculiar) mannerisms',
    '(bizarre|odd|peculiar) (man|woman|lady|guy|fellow|character|individual|person)',
    '(disturbed|troubled|damaged) (individual+|man|woman|person|patient|client|child|youth|girl|boy|soul|lady|gentleman)',
    '(oddball+|weirdo+|crackpot+|strange bird|odd one|loner+|{be} a (recluse|misfit|loser|outcast))',
    '(psych history a mile long|not (right|quite right) in the head|lost (his|her|their) (mind|marbles)|out of (his|her|their) (mind|tree|skull)|gone (mad|mental|crazy|nuts)|stark raving|raving mad)',
    '(he|she|{charge}) {link} (very|quite|rather|a bit|somewhat|so)? [(odd|bizarre|weird|eccentric|peculiar)] ($|and (strange|odd|bizarre|eccentric|disorganized|guarded|weird|loud)|but|with (staff|peers|us)|in (manner|speech|dress|behaviour))',
  ],
  except: [
    'recluse by choice',
    '(lunatic|idiot|moron|imbecile) : (and)? ... (and|or)? ... as (medical|clinical|legal|old|diagnostic) (terms|labels|words|categories)',
    '(crazy|insane) (year|week|day|month|time|schedule|hours|weather|busy|winter|summer|dream+|price+|amount|few|about|traffic|good|hot|eights|paving|horse|pete|legs)',
    '(drive~|go~) (me|him|her|them|us)? (crazy|nuts)',
    '(like|going|go|goes|feel~|feeling) crazy',
    '(band|song|album|movie|film|book|show|novel|team|street|bar|weather|traffic|shift|schedule|price+) ... (crazy|insane|psycho|lunatic+)',
    '(call~|called|calling|calls|yelled|shouted) (him|her|them|me) ... (crazy|psycho|insane|wacko)',
    'fruitcake (recipe|for|with|baking)',
    '(go~|goes) by ... crazy',
    'lunatic (lane|road|street|fringe)',
    '(hardly|never|not|no) (much)? (of)? (a)? loner',
    '(says|said|feel~|felt) ... (loner|loser|misfit|outcast)',
    '(matinee|cinema|theatre|screening|bytowne|netflix|dvd|rented|saw|hitchcock) ... ... : psycho',
    'psycho (at the|on (netflix|tv|dvd)|with popcorn|by hitchcock)',
    '(crazy|insane)-(legged|quilt|glue|carpet|paving|golf|creek|eights)',
    '(feel~|felt|feeling|thinks|thought|says|said) ... (odd|weird)',
    'weirdo+ and (glad|proud)',
    'psycho-(social|education|educational|motor|geriatric|geriatrics|therapy|oncology|physical|active|logical)',
  ],
  message: 'These words shut a person out.',
}

export const proof: Proof = {
  sources: ['apa', 'retext'],
  flags: [
    'Seen by his cousins as a loner.',
    'Crazy ideas about the mail carrier.',
    'Weird affect this morning.',
    'Basket case per daughter.',
    'A very disturbed individual.',
    'She is rather odd and eccentric.',
    'Peculiar mannerisms at lunch.',
  ],
  passes: [
    'Allergic to tree nuts.',
    'He says long queues drive him crazy.',
    'Baked a fruitcake for the tea.',
    'Felt weird after the dose; nobody home when the nurse came.',
    'A strange man followed her around the bend. The weather was crazy.',
    'Friday film night: Psycho on DVD; she sews a crazy quilt.',
    'His lawyer raised the insanity defence.',
    'Psycho-social support was offered; psycho-oncology is to call.',
  ],
}
