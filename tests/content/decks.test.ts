import {describe, expect, it} from 'vitest'
import {components, type Language} from '../../src/chime/index.js'
import {ownPack} from '../../src/content/index.js'
import {gradeOf} from '../readability.js'

const languages: Language[] = ['en', 'fr']

/** Sentences of the source document: what we ask is in words of our own. */
const asked = [
  'What does hopeful language sound like',
  'What makes you (your loved one) feel connected to others',
  'What are you most proud of',
  'feel really good when receiving mental health care services',
  'What can staff do to support you',
  'What do you wish staff knew',
  'barriers to recovery-oriented care',
]

describe('What is asked of a person', () => {
  it.each(languages)('reads at or below grade 6, under each component (%s)', async language => {
    const {prompts = []} = await ownPack(language)
    for (const deck of ['person', 'supporter']) {
      const grades = components.map(component => {
        const texts = prompts.filter(each => each.for === deck && each.component === component)
        const text = texts.map(each => each.text).join(' ')
        const grade = gradeOf(text, language)
        expect(grade, text).toBeLessThanOrEqual(6)
        return `${component} ${grade.toFixed(1)}`
      })
      process.stdout.write(`What is asked of a ${deck} (${language}), by grade: ${grades.join(', ')}\n`)
    }
  })

  it.each(languages)('is short enough to be heard once (%s)', async language => {
    const {prompts = []} = await ownPack(language)
    for (const {text} of prompts) expect(text.split(' ').length, text).toBeLessThanOrEqual(16)
  })

  it('is in words of our own', async () => {
    const {prompts = [], reflectiveQuestions = []} = await ownPack('en')
    const texts = [...prompts, ...reflectiveQuestions].map(({text}) => text.toLowerCase()).join('\n')
    for (const sentence of asked) expect(texts).not.toContain(sentence.toLowerCase())
  })
})
