import {describe, expect, it} from 'vitest'
import {
  matchingSupports,
  oncePerSupport,
  supportAge,
  supportGaps,
  type Support,
} from '../../src/goals/index.js'

const support = (id: string, more: Partial<Support> = {}): Support => ({
  ...{id, name: id, components: [], languages: [], reach: []},
  ...more,
})
const today = '2026-11-28'

describe('What is listed as support', () => {
  const line = support('Ligne d’écoute', {components: ['hope'], languages: ['fr-CA'], cost: 'free'})
  const choir = support('Choir', {components: ['identity'], languages: ['en'], about: 'Everybody sings'})
  const all = [line, choir, support('Unsaid')]

  it('is found by a word of it, without accents, by component, language and cost', () => {
    expect(matchingSupports(all, {text: 'ecoute'})).toEqual([line])
    expect(matchingSupports(all, {component: 'identity'})).toEqual([choir])
    expect(matchingSupports(all, {language: 'fr'})).toEqual([line])
    expect(matchingSupports(all, {cost: 'free', text: 'sings'})).toEqual([])
    expect(matchingSupports(all, {})).toEqual(all)
  })

  it('shows once where it is listed in several languages: in the language of the page, else as it comes first', () => {
    const [english, french] = [support('choir', {language: 'en-CA'}), support('choir', {language: 'fr'})]
    const both = [english, french, line]
    expect(oncePerSupport(both, 'fr')).toEqual([french, line])
    expect(oncePerSupport(both, 'en')).toEqual([english, line])
    expect(oncePerSupport([support('choir', {language: 'cr'}), french], 'en')).toHaveLength(1)
  })

  it('says how far it can be relied on', () => {
    const ages = [{checked: '2026-01-02'}, {checked: '2025-11-27T23:00:00Z'}, {}, {checked: '2024'}]
    expect(ages.map(each => supportAge(support('x', each), today))).toEqual([
      ...['current', 'old', 'undated', 'old'],
    ])
    expect(supportAge(support('x', {checked: today, until: '2026-11-27'}), today)).toBe('ended')
    expect(supportAge(support('x', {checked: today, until: today}), today)).toBe('current')
  })

  it('shows what is listed for nobody, where what has ended counts for nothing', () => {
    const ended = support('Over', {components: ['identity'], languages: ['fr'], until: '2026-01-01'})
    const asked = {components: ['hope', 'identity'], languages: ['en', 'fr'], today} as const
    expect(supportGaps([...all, ended], asked)).toEqual([
      {component: 'hope', language: 'en'},
      {component: 'identity', language: 'fr'},
    ])
  })
})
