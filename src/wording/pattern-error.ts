/** How long and how nested a pattern may be, in how many ways it may be said, and how many places in it take any words. */
export const most = {signs: 10_000, brackets: 20, ways: 1000, any: 6} as const

/** What is wrong with a pattern, in words; `detail` is where that is, or how many there may be. */
export const patternSentences = {
  arrows: () => 'has more than one arrow.',
  unread: (detail: string) => `cannot be read at “${detail}”.`,
  unended: () => 'ends before it is whole: a bracket is open.',
  'bare-choice': (detail: string) => `cannot be read at “${detail}”. Choices stand in brackets: (a|b).`,
  'absent-choice': () => 'has a choice that may be absent: write (a|b)?.',
  long: (detail: string) => `has more than ${detail} signs: make several of it.`,
  nested: (detail: string) => `has more than ${detail} brackets within each other.`,
  ways: (detail: string) => `has more than ${detail} ways to be said: make several of it.`,
  any: (detail: string) => `has more than ${detail} places for any words (...).`,
  'no-list': (detail: string) => `names a list ${detail} that there is not; {person} is one.`,
  'no-word': (detail: string) =>
    `has “${detail}”, which is no word: letters, then ~, + or ! if any; other signs are left out or written “:”.`,
  'beyond-edge': () => 'has a word before ^ or after $.',
  'no-must': () => 'has no word that must be there.',
  'no-line': () => 'has a choice in which nothing is underlined.',
  'no-replacement': () => 'has nothing after its arrow.',
  'replacement-signs': () => 'has signs after its arrow that are for patterns.',
  'no-group': (detail: string) => `has “${detail}” after its arrow, and nothing that it stands for.`,
}

/** The kinds of what can be wrong with a pattern. */
export type PatternFault = keyof typeof patternSentences

/** A pattern that cannot be read: why, and where in it. */
export class PatternError extends SyntaxError {
  /** What is too long to be read is too long to be shown. */
  readonly shown: string

  constructor(
    readonly fault: PatternFault,
    pattern: string,
    readonly detail: string | number = '',
  ) {
    const shown = pattern.length > 200 ? `${pattern.slice(0, 200)}…` : pattern
    super(`The pattern “${shown}” ${patternSentences[fault](String(detail))}`)
    this.shown = shown
  }
}
