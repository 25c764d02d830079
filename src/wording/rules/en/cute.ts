import type {Proof, Rule} from '../../rule.js'

/** Charm that is seen in an adult as in a child. */
export const cute: Rule = {
  id: 'en.belittling.cute',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(confused|demented|muddled|forgetful|deaf|psychotic|delusional|manic) (but|yet|and) (happy|pleasant|content|cheerful|sweet|harmless|jolly|lovely|agreeable|cute|adorable)',
    '(his|her|their) (knickers|shorts|panties|undies|nose) (in a (twist|knot)|out of joint)',
    'bent out of shape',
    '(pampered|fussed-over|cheeky monkey|worked up over nothing|cute|adorable|darling|precious|cuddly|dotty|doddery|doddering|batty|scatterbrained|ditzy|dippy|feisty|spunky|spry|sprightly|harmless old|endearing|chirpy|lovable|loveable|huggable|gaga|sweet|chatty|giggly|goofy|huffy|mopey|flighty|harmless enough|up to (mischief|no good)|bratty|mischievous|impish|pouty|silly|childlike|girlish|schoolgirlish|babyish|rambunctious|sookie|sooky|whiny|sniffly|crotchety|dithery|(away|off) with the fairies|in (a|another) (huff|snit|mood|strop|funk|sulk|tizzy)|having a (moment|strop|wobbly|mood|conniption|hissy|pity party|bad hair day))',
    '(acting|acts|acted|behaves|behaving|behaved) (silly|goofy|cute|immaturely|childishly|younger|giddy|like (kids|children)|(his|her) shoe size|well below)',
  ],
  except: [
    '(feel~|felt|feeling|worry~|fear~) ... silly',
    '(sweet|precious) (and (often|slow)|by|to|at|in|on|about|for|as|of|with|from)',
  ],
  anywhere: [
    '(feisty|spunky|spry|sprightly|darling|chirpy|cheeky) (little|old|elderly)? (octogenarian|nonagenarian|centenarian|septuagenarian|granny|grandma|grandpa|gal|fellow|fella)',
    '(happily|blissfully|cheerfully) (confused|demented|muddled) ($|and|in|but|old)',
  ],
  guards: {apart: false},
  message: 'This smiles at an adult as one smiles at a child.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: [
    'Cute 84-year-old, hums at supper.',
    'He is in a huff about the remote.',
    'She is a bit dotty.',
    'A spunky octogenarian with a sore knee.',
    'He is harmless enough.',
  ],
  passes: [
    'Her puppy is adorable.',
    'He feels helpless about the eviction.',
    'The wound is weepy and the rash harmless; the baby is alert and playful.',
    'Told that the lump is harmless, the dog harmless.',
  ],
}
