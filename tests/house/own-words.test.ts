import {describe, expect, it} from 'vitest'
import {components, contrast, terms, themes, type Language} from '../../src/chime/index.js'
import {messages as commandWords} from '../../src/cli/messages/index.js'
import {categoryNames} from '../../src/wording/rules/category-names.js'
import {messages as chartMessages} from '../messages.js'
import {questionnaireWords} from '../../src/elements/messages/questionnaires/index.js'
import {ownPack} from '../../src/content/index.js'
import {checkIn} from '../../src/measures/index.js'
import {lint} from '../../src/wording/index.js'
import {sourceFiles} from './source-files.js'
import {textsOf} from './texts-of.js'

const languages: Language[] = ['en', 'fr']
const messages = {
  en: {...chartMessages.en, questionnaires: questionnaireWords.en},
  fr: {...chartMessages.fr, questionnaires: questionnaireWords.fr},
}

/** What cannot be read, and the rest that the command says. */
const textsOfCommand = (language: Language) => [
  ...(
    ['missing', 'folder', 'empty', 'packed', 'utf-16', 'binary', 'json', 'cut-off', 'stopped'] as const
  ).map(kind => commandWords[language].lint.trouble({kind}, 'a.txt')),
  ...textsOf(commandWords[language], [['a'], ['b'], ['c'], ['d']]),
]

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}

describe('Our own words', () => {
  it.each(languages)('pass our own linter in the interface (%s)', language => {
    for (const text of textsOf(messages[language])) expect(lint(text, {language}), text).toEqual([])
  })

  it.each(languages)('pass our own linter in the terms and prompts (%s)', language => {
    const texts = [
      ...components.flatMap(component => Object.values(terms[language][component])),
      ...themes.map(theme => theme[language]),
      ...contrast.flatMap(line => [line.clinical[language], line.personal[language]]),
      ...checkIn.items.flatMap(item => [item.text![language], ...item.labels![language]]),
      checkIn.caution![language],
    ]
    for (const text of texts) expect(lint(text, {language}), text).toEqual([])
  })

  it.each(languages)(
    'pass our own linter in the decks of prompts, reflective questions and scenarios (%s)',
    async language => {
      const {prompts = [], reflectiveQuestions = [], scenarios = [], origin} = await ownPack(language)
      const texts = [
        ...[...prompts, ...reflectiveQuestions].map(({text}) => text),
        // The note of a scenario is there to be written again.
        ...scenarios.flatMap(({id: _, note: _note, origin: _origin, ...said}) =>
          textsOf({...said, minutes: ''}),
        ),
      ]
      expect(texts.length).toBeGreaterThan(50)
      for (const text of [...texts, ...origin.writtenBy.map(({role}) => role)])
        expect(lint(text, {language}), text).toEqual([])
    },
  )

  it.each(languages)('pass our own linter in the command (%s)', language => {
    for (const text of [...textsOfCommand(language), ...Object.values(categoryNames[language])])
      expect(lint(text, {language}), text).toEqual([])
  })

  it('pass our own linter in the examples', () => {
    for (const {path, text} of sourceFiles('examples', '.html')) {
      // A field to try the linter on holds what it finds.
      const words = text
        .replace(/<textarea[\s\S]*?<\/textarea>/g, ' ')
        .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
      for (const language of languages) expect(lint(words, {language}), path).toEqual([])
    }
  })

  it('are complete in French', () => {
    expect(keysOf(messages.fr).sort()).toEqual(keysOf(messages.en).sort())
    expect(keysOf(commandWords.fr).sort()).toEqual(keysOf(commandWords.en).sort())
  })

  it('are French in French: no text is left in English', () => {
    const english = new Set(textsOf(messages.en).filter(text => text.length > 3))
    // Words that both languages share.
    const shared = new Set(['Source', 'Date', 'Score', '2 questions'])
    expect(textsOf(messages.fr).filter(text => english.has(text) && !shared.has(text))).toEqual([])
  })
})
