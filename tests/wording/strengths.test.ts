import {describe, expect, it} from 'vitest'
import {strengths} from '../../src/wording/strengths/index.js'

const noticed = (text: string, language = 'en') => strengths(text, {language}).map(({text: words}) => words)

describe('strengths', () => {
  it('are in what somebody asks, and not in what they are asked', () => {
    expect(noticed('She asked to see her sister.')).toEqual(['asked to'])
    expect(noticed('Hostile when asked to leave. Was asked to wait.')).toEqual([])
    expect(noticed('Asked whether the patient is in pain.')).toEqual([])
    expect(noticed('Elle a demandé de voir sa sœur.', 'fr')).toEqual(['a demandé de'])
    expect(noticed('On lui a demandé de sortir.', 'fr')).toEqual([])
  })

  it('are noticed where a note speaks of choices, abilities, people, hope and meaning', () => {
    expect(noticed('She chose to cook with her sister and looks forward to Friday.')).toEqual([
      'chose to',
      'looks forward',
    ])
    expect(noticed('Elle a choisi de cuisiner; elle est fière de sa soupe.', 'fr')).toEqual([
      'a choisi de',
      'fière',
    ])
    for (const [text, component] of [
      ['Her goal is a flat of her own.', 'empowerment'],
      ['He reached out to his brother.', 'connectedness'],
      ['She is hopeful about work.', 'hope'],
      ['He is resourceful.', 'identity'],
      ['She enjoys the choir.', 'meaning'],
    ] as const)
      expect(strengths(text, {language: 'en'})[0]!.chime, text).toContain(component)
  })

  it('are not noticed in a negation, about others, in a quotation, or where there are none', () => {
    expect(noticed('He is not hopeful.')).toEqual([])
    expect(noticed('Her landlord enjoys fishing.')).toEqual([])
    expect(noticed('“I am proud”, she said.')).toEqual([])
    expect(noticed('BP 120/80. Refused lunch. Hostile.')).toEqual([])
    expect(noticed('')).toEqual([])
  })

  it('are told with offsets and a language that there is', () => {
    const text = '😀 She is proud.'
    for (const {start, end, text: words} of strengths(text, {language: 'en-CA'}))
      expect(text.slice(start, end)).toBe(words)
    expect(() => strengths('Hallo', {language: 'de'})).toThrow('No wording rules')
  })
})
