import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSession, lint} from '../../src/wording/index.js'

const pieces = [
  'Pt refused lunch.',
  'known addict',
  ' “',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '\n',
  '\n\n',
  '\r\n',
  ' not ',
  'lazy',
  ', ',
  ' or ',
  '. ',
  'Elle est agressive',
  '(ve)',
  '\ud83d',
  'é',
  ' ',
]
const edit = fc.record({at: fc.nat(200), remove: fc.nat(12), insert: fc.constantFrom('', ...pieces)})

describe('a session', () => {
  it('finds after any edit what a full lint finds', () => {
    fc.assert(
      fc.property(
        fc.array(edit, {minLength: 1, maxLength: 40}),
        fc.constantFrom('en', 'fr'),
        (edits, language) => {
          const session = createSession()
          let text = 'Seen at noon. Pt refused lunch.\nLazy, he said “I am lazy”.\n\nKnown addict.'
          for (const {at, remove, insert} of edits) {
            const from = at % (text.length + 1)
            text = text.slice(0, from) + insert + text.slice(from + remove)
            expect(session.update(text, {language})).toEqual(lint(text, {language}))
          }
        },
      ),
      {numRuns: 150},
    )
  })

  it('follows a change of language, of rules or of the person’s own words', () => {
    const session = createSession()
    const text = 'He is an addict. Elle est paresseuse.'
    for (const options of [
      {language: 'en'},
      {language: 'fr'},
      {language: 'en', personTerms: ['addict']},
      {language: 'en', rules: []},
      {language: 'en'},
    ]) {
      expect(session.update(text, options)).toEqual(lint(text, options))
    }
  })
})

describe('offsets', () => {
  it('point at the words, in any text, and a lone surrogate harms none', () => {
    const anything = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary'})), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(anything, fc.constantFrom('en', 'fr'), (parts, language) => {
        const text = parts.join('')
        let last = 0
        for (const {start, end, text: words} of lint(text, {language})) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(words)
          last = end
        }
      }),
    )
    const text = '\ud800 😀 he is lazy \udc00😀'
    expect(lint(text, {language: 'en'}).map(({start, end}) => text.slice(start, end))).toEqual(['lazy'])
  })
})

describe('time', () => {
  const timeOf = (text: string) => {
    const samples = [0, 1, 2].map(() => {
      const start = performance.now()
      lint(text, {language: 'en'})
      return performance.now() - start
    })
    return Math.min(...samples)
  }

  it.each([
    ['no space', 'a'],
    ['open quotations', '“'],
    ['straight quotations', '"'],
    ['possessives', "s' "],
    ['lone surrogates', '\ud800'],
    ['negations', 'not '],
    ['helping verbs', 'is and very '],
    ['line ends', '\n'],
    ['findings', 'refused claims '],
    ['exceptions', 'the claim '],
    ['names', 'Drug Abuse Test '],
  ])('grows no faster than the text: %s', (_, piece) => {
    const size = 50_000
    const small = piece.repeat(size / piece.length)
    timeOf(small)
    expect(timeOf(small.repeat(4))).toBeLessThan(60 + 12 * timeOf(small))
  })
})
