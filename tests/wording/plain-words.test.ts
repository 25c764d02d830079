import {describe, expect, it} from 'vitest'
import {lint} from '../../src/wording/index.js'
import {english, french, type PlainWords} from './plain-words.js'

// Of the words, in whole percents, how many are found in at least one of their sentences; so that it can only rise. As first found:
// English 67, 53, 34, 25; French 71, 63, 27, 28.
const floors: Record<string, Record<string, number>> = {
  en: {adjectives: 80, people: 87, qualities: 77, manners: 61},
  fr: {adjectives: 80, people: 78, qualities: 53, manners: 46},
}

describe.each([
  ['en', english],
  ['fr', french],
] as const)('Plain words for a fault (%s)', (language, lists) => {
  it.each(Object.entries(lists))('are found where they judge: %s', (name, list) => {
    const words = list.words.split(' ').map(word => word.replaceAll('-', ' '))
    const found = words.filter(word => isFound(word, list, language))
    const share = (100 * found.length) / words.length
    process.stdout.write(
      `plain ${name}, ${language}: found ${found.length} of ${words.length} (${share.toFixed(1)} %)\n`,
    )
    expect(share).toBeGreaterThanOrEqual(floors[language]![name]!)
  })
})

const isFound = (word: string, {frames}: PlainWords, language: string): boolean =>
  frames.some(frame => {
    const from = frame.indexOf('…')
    const findings = lint(frame.replace('…', word), {language})
    return findings.some(({start, end}) => start < from + word.length && end > from)
  })
