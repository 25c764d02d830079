import type {Proof, Rule} from '../../rule.js'

/** A person, in a byname of the ward. */
export const ourChap: Rule = {
  id: 'en.belittling.our-chap',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(acopic|shouty|sweary|grabby|handsy|crafty|wily|sneaky|huffy|nosy|moany)',
    '((complete|total|absolute|walking) (car crash|train-wreck|disaster)|disaster area|basket case)',
    '(doom merchant|misery guts|wet blanket|waste of (space|a bed)|(right|real|total|bit of a) pain in the (neck|backside|bum|arse|ass|butt))',
    'martyr to (his|her|their)',
  ],
  anywhere: [
    'our (lithium|clozapine|methadone|depot|overdose|borderline|anorexic|alcoholic|pd|psych) (chap|lad|lady|fella|man|woman|girl|friend)',
    'typical (bipolar|borderline|eupd|bpd|pd|anorexic|alcoholic|addict) $',
    '^ (shouty|sweary|crafty|acopic) $',
    '(enormous|massive|gigantic|humongous) (woman|man|lady|gentleman|girl|lad|chap|fella|bloke)',
    'eat~ for (three|four|five|ten) $',
    '(something|what) the cat (dragged|brought) in',
  ],
  except: ['in a (total)? (car crash)'],
  guards: {apart: false, told: false},
  message: 'This is a byname of the ward; what happened is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She is grabby at meals.',
    'He is a total car crash.',
    'Sit with our lithium lady.',
    'A massive woman.',
  ],
  passes: [
    'He was in a car crash in 2019.',
    'Her eyes are weepy with hay fever.',
    'A typical bipolar lead was used.',
    'A massive haemorrhage.',
  ],
}
