import {describe, expect, it} from 'vitest'
import {
  componentOf,
  components,
  contrast,
  dimensions,
  isComponent,
  letters,
  terms,
  themes,
} from '../../src/chime/index.js'

const languages = ['en', 'fr'] as const

describe('CHIME', () => {
  it('is five components, and their letters spell it', () => {
    expect(components).toHaveLength(5)
    expect(components.map(component => letters[component]).join('')).toBe('CHIME')
  })

  it('overlaps with the dimensions of the Guidelines that the source document names, all six of them', () => {
    expect(dimensions).toEqual({
      connectedness: [3, 5],
      hope: [1],
      identity: [4],
      meaning: [6],
      empowerment: [2],
    })
    expect(Object.values(dimensions).flat().sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('knows its own codes and guesses at no other', () => {
    expect(components.every(isComponent)).toBe(true)
    for (const code of ['Hope', 'joy', '', 'constructor', '__proto__', null, undefined, 1, ['hope']])
      expect(componentOf(code)).toBeUndefined()
  })

  describe.each(languages)('in the language %s', language => {
    it.each(components)('%s has a name, one sentence and one open question', component => {
      const {name, meaning, question} = terms[language][component]
      expect(name.trim()).toBe(name)
      expect(name).not.toBe('')
      expect(meaning).toMatch(/^\p{Lu}[^.?!]*\.$/u)
      expect(question).toMatch(/^\p{Lu}[^.?!]*\?$/u)
    })

    it('no two components share a name, a sentence or a question', () => {
      for (const part of ['name', 'meaning', 'question'] as const)
        expect(new Set(components.map(component => terms[language][component][part])).size).toBe(5)
    })

    it('every theme has a name of its own', () => {
      expect(themes.every(theme => theme[language].trim())).toBe(true)
      expect(new Set(themes.map(theme => theme[language])).size).toBe(themes.length)
    })

    it('no apostrophe or quotation mark is typed as on a typewriter, and no space stands before a question mark', () => {
      const texts = [
        ...Object.values(terms[language]).flatMap(Object.values),
        ...themes.map(theme => theme[language]),
      ]
      expect(texts.filter(text => /['"]|\s\?/.test(text))).toEqual([])
    })
  })
})

describe('the themes', () => {
  it('are those of Leamy et al.: four, five, three, six and three, each under the letter of its component', () => {
    const counts = components.map(component => themes.filter(theme => theme.component === component).length)
    expect(counts).toEqual([4, 5, 3, 6, 3])
    expect(new Set(themes.map(theme => theme.code)).size).toBe(themes.length)
    for (const {code, component} of themes) expect(code[0]!.toUpperCase()).toBe(letters[component])
  })
})

describe('the contrast of clinical and personal recovery', () => {
  it('has the four lines of the source document, both sides in both languages', () => {
    expect(contrast).toHaveLength(4)
    for (const line of contrast)
      for (const language of languages) {
        expect(line.clinical[language]).toMatch(/^\p{Lu}/u)
        expect(line.personal[language]).toMatch(/^\p{Lu}/u)
      }
  })
})
