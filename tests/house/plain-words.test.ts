import {describe, expect, it} from 'vitest'
import {components, terms, type Language} from '../../src/chime/index.js'
import {copyWords} from '../../src/elements/messages/copy/index.js'
import {checkIn} from '../../src/measures/index.js'
import {gradeOf} from '../readability.js'
import {textsOf} from './texts-of.js'

/**
 * What the copy to take home says of itself: everything on it and beside it but the person's own words, dates and names.
 * A label is short, and would make the rest look easier than it is: only whole sentences count.
 */
function sentencesOf(language: Language): string[] {
  const said = [
    ...textsOf(copyWords[language]),
    ...components.map(component => terms[language][component].meaning),
    ...checkIn.items.map(({text}) => text![language]),
  ]
  return said.flatMap(text => text.split(/(?<=[.?!:])\s+/)).filter(text => /\p{L}.*[.?!]$/u.test(text))
}

/**
 * The number is the year of schooling after which most can read a text, by the length of its sentences and words: the
 * formula knows nothing of what they mean. That it is low is needed, and is not enough; nobody has tried the copy yet.
 */
describe('The copy to take home is in plain words', () => {
  it.each(['en', 'fr'] as const)('at or below the sixth grade, all of it together (%s)', language => {
    const sentences = sentencesOf(language)
    expect(sentences.length).toBeGreaterThan(20)
    const grade = gradeOf(sentences.join(' '), language)
    process.stdout.write(`The copy to take home (${language}): grade ${grade.toFixed(1)}\n`)
    expect(grade).toBeLessThanOrEqual(6)
  })

  it.each(['en', 'fr'] as const)('and without a sentence that is long (%s)', language => {
    for (const sentence of sentencesOf(language))
      expect(sentence.match(/\p{L}+/gu)!.length, sentence).toBeLessThanOrEqual(20)
  })

  it('by a measure that tells plain words from others', () => {
    const hard = {
      en: 'Documentation of interdisciplinary interventions necessitates comprehensive consideration.',
      fr: 'La documentation interdisciplinaire nécessite une considération approfondie.',
    }
    for (const language of ['en', 'fr'] as const)
      expect(gradeOf(hard[language], language)).toBeGreaterThan(12)
    expect(gradeOf('The cat sat on the mat.', 'en')).toBeLessThan(2)
    expect(gradeOf('Le chat dort sur le lit.', 'fr')).toBeLessThan(5)
  })
})
