import type {Proof, Rule} from '../../rule.js'

/** What the person cannot do, as what they are. */
export const incapable: Rule = {
  id: 'en.deficit.incapable',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(incapable of|unable to (cope|function|care for|manage|handle|control))',
    "(cannot|can not|can't|not able to) (cope|function|be trusted|care for)",
    '(helpless|useless|incompetent|institutionalized|burnt-out|burned-out|weak-willed)',
  ],
  except: ['(found|deemed) (incapable|incompetent)', 'incapable of consenting'],
  guards: {negation: false},
  message: 'This says what is missing, not what would help.',
}

export const proof: Proof = {
  sources: ['casat', 'cmha'],
  flags: ['Unable to cope with noise.', 'She is incapable of managing money.'],
  passes: ['Found incapable of consenting under the Act.', 'He is unable to come on Tuesday.'],
}
