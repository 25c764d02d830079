import {describe, expect, it} from 'vitest'
import type {Rule} from '../../src/wording/index.js'
import {lintBy} from './by-rules.js'

const rule = (...match: string[]): Rule => ({id: 'fr.label.accents', severity: 'hint', match, message: ''})
const found = (text: string, rules: Rule[]) => lintBy(rules, text).map(finding => finding.text)

describe('accents', () => {
  it('do not count unless a rule says so', () => {
    expect(found('refuse refusé REFUSE', [rule('refusé')])).toEqual(['refuse', 'refusé', 'REFUSE'])
  })

  it('count where a rule says so, though capitals may go without', () => {
    const rules = [rule('refusé!')]
    expect(found('refuse refusé Refuse Refusé REFUSE REFUSÉ refuse\u0301', rules)).toEqual([
      'refusé',
      'Refusé',
      'REFUSE',
      'REFUSÉ',
      'refuse\u0301',
    ])
    expect(found('refuse refusé REFUSÉ', [rule('refuse!')])).toEqual(['refuse'])
  })

  it('count in all forms of a word, and beside words in which they do not', () => {
    expect(found('placée place a été', [rule('placé+!')])).toEqual(['placée'])
    expect(found('mis à jour, il a mis', [rule('(à!|mis) (jour|mis)')])).toEqual(['à jour'])
  })
})

describe('the feminine', () => {
  it.each([
    ['gros', 'grosse'],
    ['nul', 'nulle'],
    ['gentil', 'gentille'],
    ['cadet', 'cadette'],
    ['indiscret', 'indiscrète'],
    ['jaloux', 'jalouse'],
    ['vieux', 'vieille'],
    ['fou', 'folle'],
  ])('of %s is %s', (one, other) => expect(found(`${other}s`, [rule(`${one}+!`)])).toEqual([`${other}s`]))
})
