import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
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
  'He was non',
  '\ncompliant',
  '\n- ',
  'e\u0301',
  'Dx',
  ': ',
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
          let text =
            'Seen at noon. Pt refused lunch.\nLazy, he said “I am lazy”.\n\nKnown addict. He was non\ncompliant today.'
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

  it.each([
    ['He was non\nXcompliant.', 'He was non\ncompliant.'],
    ['He was non\ncompliant.', 'He was non\nCompliant.'],
    ['Pt has an appt. Refused it.', 'Pt has an appt. refused it.'],
    ['Known addict. (s)', 'Known addict.(s)'],
    ['He said “I am lazy. Very lazy.', 'He said “I am lazy”. Very lazy.'],
    ['Lazy.\n\nLazy”.', '“Lazy.\n\nLazy”.'],
  ])('sees what an edit at the edge of a sentence does to its neighbours: %j', (before, after) => {
    const session = createSession()
    session.update(before, {language: 'en'})
    expect(session.update(after, {language: 'en'})).toEqual(lint(after, {language: 'en'}))
    expect(session.update(before, {language: 'en'})).toEqual(lint(before, {language: 'en'}))
  })

  it('tells the findings that did not move again as they are, and leaves the list that it gave alone', () => {
    const session = createSession()
    const before = session.update('Pt refused lunch. Slept. Woke. He is lazy.', {language: 'en'})
    const offsets = before.map(({start}) => start)
    const after = session.update('Pt refused lunch. Slept. Woke. Today he is lazy.', {language: 'en'})
    expect(after[0]).toBe(before[0])
    expect(before.map(({start}) => start)).toEqual(offsets)
    expect(after.map(({text}) => text)).toEqual(['refused', 'lazy'])
  })

  it('reads again only what an edit touched', () => {
    const session = createSession()
    const text = 'Pt refused lunch. He walked to the lake.\n'.repeat(2000)
    session.update(text, {language: 'en'})
    const read = vi.spyOn(TextEncoder.prototype, 'encodeInto')
    session.update(`${text.slice(0, 40_000)}x${text.slice(40_000)}`, {language: 'en'})
    const letters = read.mock.calls.reduce((sum, [part]) => sum + part.length, 0)
    read.mockRestore()
    expect(letters).toBeGreaterThan(0)
    expect(letters).toBeLessThan(4000)
  })

  it('takes a whole book that is pasted', () => {
    const text = `He is lazy. ${'I. '.repeat(150_000)}He is lazy.`
    const session = createSession()
    session.update('x', {language: 'en'})
    expect(session.update(text, {language: 'en'})).toEqual(lint(text, {language: 'en'}))
  })

  it('and a full lint take a word for the tail of another also where a part of the text ends in its midst', () => {
    for (let length = 1000; length < 1030; length++) {
      const text = `${'mot '.repeat(300).slice(0, length)}. L’usager•ère est alcoolique et non compliant.`
      const session = createSession()
      session.update(text, {language: 'fr'})
      const later = `Bon. ${text}`
      expect(session.update(later, {language: 'fr'})).toEqual(lint(later, {language: 'fr'}))
    }
  })

  it('follows a change of language or of the person’s own words', () => {
    const session = createSession()
    const text = 'He is an addict. Elle est paresseuse.'
    for (const options of [
      {language: 'en'},
      {language: 'fr'},
      {language: 'en', personTerms: ['addict']},
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

  it('are the same wherever a part of the text that is read at once ends', () => {
    const note =
      'He is lazy,\r\nand said “he is hostile”. Ne\u0301glige\u0301e 😀 par “tout”\u00a0: \ud83d.\r\n\r\nIs non-compliant(s)… e\u0301. He is lazy.'
    const alone = lint(note, {language: 'en'})
    expect(alone.length).toBeGreaterThan(2)
    for (let length = 850; length < 1050; length++) {
      const found = lint(`${'x'.repeat(length)}. ${note}`, {language: 'en'})
      const moved = found.map(({start, end, ...rest}) => ({
        ...rest,
        start: start - length - 2,
        end: end - length - 2,
      }))
      expect(moved).toEqual(alone.map(finding => ({...finding})))
    }
  })
})
