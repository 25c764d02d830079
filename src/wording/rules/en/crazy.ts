import type {Proof, Rule} from '../../rule.js'

/** Slang for madness. */
export const crazy: Rule = {
  id: 'en.label.crazy',
  severity: 'strong',
  match: [
    '(crazy|insane|nutcase|psycho|lunatic+|loony|loonies|wacko|deranged|unhinged|madman|basket case|mental (case+|patient+))',
    '{be} nuts',
    '(weird|creepy) (affect|story|stories|ideas|behaviour|behavior|{charge})?',
    '(off (his|her|their) (rocker|head)|away with the fairies|off the wall|bonkers|loopy|weirdo+|oddball+|odd duck|fruit-cake)',
    'in (his|her|their) own (little)? world',
    '(weird|odd) mannerisms',
    'not all there $',
  ],
  except: [
    '(drive~|go~) (me|him|her|them|us)? (crazy|nuts)',
    'crazy (horse|rich|eights|glue|quilt|carpet|busy)',
    '(like|going|go|goes|feel~|feeling) crazy',
  ],
  message: 'These words shut a person out.',
}

export const proof: Proof = {
  sources: ['apa', 'retext'],
  flags: ['Crazy ideas about the mail carrier.', 'Weird affect this morning.'],
  passes: ['Allergic to tree nuts.', 'He says long queues drive him crazy.'],
}
