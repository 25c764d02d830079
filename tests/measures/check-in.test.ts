import {describe, expect, it} from 'vitest'
import {components} from '../../src/chime/index.js'
import {checkIn, score} from '../../src/measures/index.js'

const prompts = checkIn.items.flatMap(item => [item.text!.en, item.text!.fr])

describe('the CHIME check-in', () => {
  it('has one prompt per component, in the order of CHIME', () => {
    expect(checkIn.items.map(item => item.component)).toEqual([...components])
    expect(checkIn.items.map(item => item.linkId)).toEqual([...components])
  })

  it.each(prompts)('«%s» is a sentence of 14 words at most', prompt => {
    expect(prompt.trim().split(/\s+/u).length).toBeLessThanOrEqual(14)
    expect(prompt).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each(prompts)('«%s» speaks in the first person', prompt => {
    expect(prompt).toMatch(/\b(I|me|My)\b|\b(je|moi|mon|ma)\b|J’/iu)
  })

  it.each(prompts)('«%s» is about today’s life: nobody is a patient, ill, or in the past tense', prompt => {
    expect(prompt).not.toMatch(/patient|client|illness|symptom|diagnos|maladie|soign|trouble/iu)
    expect(prompt).not.toMatch(/\b(was|were|felt)\b|\bété\b|\bétais\b/iu)
  })

  it('says in both languages that it is no validated measure', () => {
    expect(checkIn.caution).toEqual({
      en: 'A conversation starter, not a validated measure.',
      fr: 'Une amorce de conversation, pas un outil validé.',
    })
    expect(checkIn.source).toContain('Not validated')
    expect(checkIn.threshold).toBeUndefined()
  })

  it('adds nothing up, even when everything was answered', () => {
    const answers = Object.fromEntries(components.map(component => [component, 4]))
    expect(score(checkIn, answers)).toEqual({
      total: undefined,
      cause: 'stands-alone',
      reason: 'CHIME check-in has no total: each answer stands alone.',
      missing: [],
    })
  })

  it('never counts a declined answer as a number', () => {
    expect(score(checkIn, {hope: 'declined'})).toMatchObject({total: undefined, missing: [...components]})
  })
})
