import {describe, expect, it} from 'vitest'
import {newBlock} from '../../src/wording/text/block.js'
import {english} from '../../src/wording/english.js'
import {flag} from '../../src/wording/grammar.js'
import {createLinter, french, lint, type Rule} from '../../src/wording/index.js'
import {readBlock} from '../../src/wording/text/read-block.js'
import {openPack, type Tables} from '../../src/wording/pack/tables.js'
import {lintBy} from './by-rules.js'

const options = {language: 'en'}

function rule(language: 'en' | 'fr', ...match: string[]): Rule {
  return {id: `${language}.label.opening`, severity: 'hint', match, guards: {}, message: ''}
}
const found = (text: string, language: 'en' | 'fr', ...match: string[]) =>
  lintBy([rule(language, ...match)], text).map(finding => finding.text)

function read(text: string, tables: Tables) {
  const block = newBlock(text, tables)
  for (let at = 0; at < text.length;) at = readBlock(block, at)
}
const shutIn = ({vocabulary}: Tables) => vocabulary.drawers.shut.filter(Boolean).length

describe('a pack that is opened by the words met', () => {
  it('leaves the two highest bits of a word to the reader', () => {
    for (const bit of Object.values(flag)) expect(bit).toBeLessThan(2 ** 30)
  })

  it('finds words that begin alike and differ in accents alone', () => {
    expect(found('mal mâl malade MÂLE mali', 'fr', 'mâl', 'malade', 'mâle!')).toEqual([
      'mal',
      'mâl',
      'malade',
      'MÂLE',
    ])
    expect(found('a à Â b', 'fr', 'à!')).toEqual(['à'])
    expect(found('a à Â b', 'fr', 'a')).toEqual(['a', 'à', 'Â'])
  })

  it('finds forms that begin differently, whichever is met first', () => {
    expect(found('went goes gone go wend', 'en', 'go~')).toEqual(['went', 'goes', 'gone', 'go'])
    expect(found('goes went', 'en', 'go~')).toEqual(['goes', 'went'])
  })

  it('finds a word of two kinds where a form of one was met before', () => {
    const twoKinds = ['see~', 'he saw', 'saws', 'saw mill']
    expect(found('seen, saws, he saw, saw mill', 'en', ...twoKinds)).toEqual([
      'seen',
      'saws',
      'he saw',
      'saw mill',
    ])
  })

  it('finds words of one letter, of digits, and with marks inside', () => {
    expect(found('x 5150 51 5 y', 'en', 'x', '5150', '5')).toEqual(['x', '5150', '5'])
    expect(found('la\u00adzy l\u200bazy la\u0301zy lazz', 'en', 'lazy')).toHaveLength(3)
    expect(found('\ud800lazy la\ud800zy \udc00 lazy', 'en', 'lazy')).toEqual(['lazy', 'lazy'])
  })

  it('reads again what a stretch of the text cuts off in a word', () => {
    const long = `${'xyzzy '.repeat(170)}was incontestablement hostile. `
    for (let by = 0; by < 40; by++) {
      const text = 'a'.repeat(by) + long
      expect(createLinter(english).lint(text, options)).toEqual(lint(text, options))
    }
  })

  it('leaves shut what no word is about', () => {
    const tables = openPack(english)
    const all = shutIn(tables)
    read('lazy', tables)
    expect(tables.vocabulary.entries).toHaveLength(1)
    expect(shutIn(tables)).toBeGreaterThan(all - 5)
    expect(tables.phrases.opened.filter(Boolean)).toHaveLength(0)
  })

  it('keeps nothing of words that are not in it', () => {
    const tables = openPack(english)
    const strangers = Array.from({length: 20_000}, (_, index) => `qzxv${index.toString(36)}`)
    const kept = () => [tables.vocabulary.entries.length, tables.vocabulary.forms, tables.sets.taken]
    read(strangers.slice(0, 1000).join(' '), tables)
    const before = kept()
    read(strangers.join(' '), tables)
    expect(kept()).toEqual(before)
  })

  it('finds the same when it is opened twice, and by two linters at once', () => {
    const [one, other] = [createLinter(Object.freeze({...english})), createLinter(english, french)]
    const texts = [
      'Pt is lazy and refused meds.',
      'He claims that he is not hostile. Hostile.',
      'Known addict.',
    ]
    const first = texts.map(text => one.lint(text, options))
    const second = texts.toReversed().map(text => other.lint(text, options))
    expect(other.lint('Elle est hostile.', {language: 'fr'})).toHaveLength(1)
    expect(second.toReversed()).toEqual(first)
    expect(texts.map(text => one.lint(text, options))).toEqual(first)
    expect(texts.map(text => createLinter(english).lint(text, options))).toEqual(first)
  })
})
