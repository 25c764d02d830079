import type {Proof, Rule} from '../../rule.js'

/** Hearsay adverbs: a step back from what the person said. */
export const apparently: Rule = {
  id: 'en.credibility.apparently',
  severity: 'hint',
  match: [
    '({charge}|he|she|they|mr|ms|mrs|miss) ... [(apparently|reportedly|seemingly|supposedly|allegedly)]',
    '^ (apparently|reportedly|seemingly)',
    '(his|her|their) ... {be} [(apparently|reportedly)]',
    'conveniently',
    '(his|her|their|pt s|patient s) version of (events|what|the (story|incident|accident|fall|event+))',
    '(meds|medication+|pills|tablets|spray|inhaler|script|prescription|rx|bottle|patch|patches|card|cheque|dosette) ... [apparently] (stolen|lost|missing|misplaced|fell|destroyed|flushed)',
  ],
  except: [
    'apparently (healthy|well|normal)',
    '(conveniently (located|placed|near|close|situated|next|across|beside|in|on|from)|(live~|located|lives) conveniently)',
    'apparently (a|an|there|dr|doctor)',
    '^ (apparently|reportedly) : ((his|her|their) (brother|sister|mother|father|parents|son|daughter|wife|husband|partner|cousin|aunt|uncle|grandmother|grandfather|pharmacy|dentist|gp)|significant|positive|negative)',
    '(says|said|states|stated|reports|reported) (that)? (he|she|they) (apparently|reportedly)',
  ],
  message: 'This steps back from what the person said.',
  why: 'Who said it, in plain words, is enough.',
}

export const proof: Proof = {
  sources: ['capc', 'practice'],
  flags: [
    'Apparently lost his bus pass. Apparently his pills fell into the sink.',
    'Her pills were apparently stolen.',
    'Patches apparently lost in the laundry, two replaced.',
  ],
  passes: [
    'The conveniently placed rail helps.',
    'Apparently Dr. Roy has called. Apparently, his brother had the same cough.',
    'Apparently healthy tissue at the edge.',
  ],
}
