import type {Proof, Rule} from '../../rule.js'

/** Charm that is seen in an adult as in a child. */
export const cute: Rule = {
  id: 'en.belittling.cute',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(confused|demented|muddled|forgetful|deaf|psychotic|delusional|manic) (but|yet|and) (happy|pleasant|content|cheerful|sweet|harmless|jolly|lovely|agreeable|cute|adorable)',
    '(got|gets|getting|has|with) (his|her|their) (knickers|shorts|panties|nose|undies) (in a (twist|knot)|out of joint)',
    'bent out of shape',
    '(pampered|fussed-over|cheeky monkey|worked up over nothing|cute|adorable|darling|precious|cuddly|dotty|doddery|doddering|doting|batty|scatterbrained|ditzy|dippy|feisty|spunky|spry|sprightly|harmless|endearing|chirpy|lovable|loveable|huggable|gaga|comical|sweet|chatty|giggly|giddy|goofy|huffy|bratty|mischievous|impish|tearful-eyed|weepy|teary-eyed|pouty|silly|helpless|bewildered|naive|childlike|kittenish|girlish|schoolgirlish|babyish|rambunctious|playful|sookie|sooky|whiny|sniffly|crotchety|dithery|away with the fairies|off with the fairies|in (a|another) (huff|snit|mood|strop|funk|sulk|tizzy)|having a (fit|moment|strop|wobbly|mood|conniption|hissy|pity party|bad hair day))',
    '(acting|acts|acted|behaves|behaving|behaved) (silly|goofy|cute|immaturely|childishly|younger|giddy|up again|like (kids|children)|his shoe size|her shoe size|well below)',
  ],
  except: [
    '(feel~|felt|feeling|worry~|fear~) ... (helpless|silly|giddy|naive)',
    '(sweet|precious|harmless|helpless|bewildered|naive|playful) (and (often|slow)|by|to|at|in|on|about|for|as|of|with|from)',
  ],
  guards: {apart: false},
  message: 'This smiles at an adult as one smiles at a child.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'practice'],
  flags: ['Cute 84-year-old, hums at supper.', 'He is in a huff about the remote.', 'She is a bit dotty.'],
  passes: ['Her puppy is adorable.', 'He feels helpless about the eviction.'],
}
