import type {Proof, Rule} from '../../rule.js'

/** Motivation as a trait that somebody lacks. */
export const unmotivated: Rule = {
  id: 'en.compliance.unmotivated',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(unmotivated|amotivated)',
    '(poorly|not) motivated',
    '({poor}|lack~) (of|in)? motivation',
    '({poor}|lack~|no) effort',
  ],
  guards: {negation: false},
  message: 'This makes a trait of what may be a poor match.',
}

export const proof: Proof = {
  sources: ['uofl', 'apa'],
  flags: ['Client is unmotivated for group work.', 'Lacks motivation to change.'],
  passes: ['He is motivated to cook for his friends.', 'She ran the shop with little effort last year.'],
}
