import {describe, expect, it} from 'vitest'
import {createSession, lint, type Rule} from '../../src/wording/index.js'
import {lintBy} from './by-rules.js'

const rule = (...match: string[]): Rule => ({id: 'fr.label.ligature', severity: 'hint', match, message: ''})
const found = (text: string, ...match: string[]) => lintBy([rule(...match)], text).map(each => each.text)

describe('“œ”', () => {
  it('is the same as “oe”, in a note and in a pattern', () => {
    const text = 'Cœur, coeur, CŒUR, COEUR, Cœur, cour, cuœr.'
    const all = ['Cœur', 'coeur', 'CŒUR', 'COEUR', 'Cœur']
    expect(found(text, 'cœur')).toEqual(all)
    expect(found(text, 'coeur')).toEqual(all)
  })

  it('begins a word, and ends none of another', () => {
    expect(found('Un œil, un oeil, ŒIL, des œillets.', '[œil]')).toEqual(['œil', 'oeil', 'ŒIL'])
    expect(found('Un œil, un oeil, ŒIL.', '[oeil]')).toEqual(['œil', 'oeil', 'ŒIL'])
    expect(found('Un vœu, des vœux, un voeu.', 'voeu')).toEqual(['vœu', 'voeu'])
  })

  it('makes no difference to the shipped rules', () => {
    for (const text of [
      'Est venu à contrecœur.',
      'Sa sœur est agressive.',
      'La sœur est hostile envers l’équipe.',
      'L’usagère est agressive envers sa sœur.',
      'Décrit par sa sœur comme paresseux.',
      'C’est une manœuvre pour rester.',
    ]) {
      const plain = text.replaceAll('œ', 'oe')
      const told = (each: string) =>
        lint(each, {language: 'fr'}).map(finding => [
          finding.ruleId,
          finding.text.replaceAll('œ', 'oe'),
          finding.context,
        ])
      expect(told(text), text).toEqual(told(plain))
      expect(createSession().update(text, {language: 'fr'})).toEqual(lint(text, {language: 'fr'}))
    }
    expect(lint('Est venu à contrecoeur.', {language: 'fr'})).not.toEqual([])
  })
})

describe('A word that is cut short for the next one', () => {
  const found = (text: string) =>
    lint(text, {language: 'fr'}).map(({text: words, fixes: [fix]}) => [
      words,
      fix!.kind === 'replace' && fix!.text,
    ])

  it('is underlined with its apostrophe, and written with it', () => {
    expect(found('Il souffre d’anxiété.')).toEqual([['souffre d’', false]])
    expect(found("Il souffre d'anxiété.")).toEqual([["souffre d'", false]])
    expect(found('Elle prétend qu’elle dort.')).toEqual([['prétend qu’', 'dit qu’']])
    expect(found('Elle refuse l’injection.')).toEqual([['refuse', 'décline']])
  })
})
