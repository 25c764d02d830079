import {describe, expect, it} from 'vitest'
import {dimensions} from '../../src/chime/index.js'
import {conformance, conformanceExamples, extensions, systems} from '../../src/fhir/index.js'
import {checkIn} from '../../src/measures/index.js'
import {lint} from '../../src/wording/index.js'

const published = conformance.map(resource => resource.url!)
const ours = (address: string) => address.startsWith('https://recovery-charting.org/fhir/')
const said = /^(display|definition|title|description|short|value)$/

describe('what we publish', () => {
  it('has every extension and every code system of ours, each once', () => {
    const written = [...Object.values(extensions), ...Object.values(systems)].filter(ours)
    expect(written.filter(url => !url.includes('/identifier/') && !published.includes(url))).toEqual([])
    expect(new Set(published).size).toBe(published.length)
  })

  it('has every value set that a definition of ours is bound to', () => {
    const bound = [...JSON.stringify(conformance).matchAll(/"valueSet":"([^"]+)"/g)].map(match => match[1]!)
    expect(bound.filter(url => ours(url) && !published.includes(url))).toEqual([])
  })

  it('sets components beside the Guidelines’ dimensions, and calls none of them equivalent', () => {
    const map = conformance.find(resource => resource.resourceType === 'ConceptMap')!
    const pairs = map.group![0]!.element!.map(({code, target}) => [
      code,
      target!.map(each => Number(each.code)),
    ])
    expect(Object.fromEntries(pairs)).toEqual(dimensions)
    const kinds = map.group![0]!.element!.flatMap(({target}) => target!.map(({equivalence}) => equivalence))
    expect(new Set(kinds)).toEqual(new Set(['relatedto']))
  })

  it('has the check-in as a form that asks what the check-in asks, in both languages', () => {
    const form = conformance.find(resource => resource.resourceType === 'Questionnaire')!
    const asked = form.item!.slice(0, checkIn.items.length)
    expect(asked.map(({linkId, text}) => [linkId, text])).toEqual(
      checkIn.items.map(({linkId, text}) => [linkId, text!.en]),
    )
    for (const [index, {_text}] of asked.entries())
      expect(JSON.stringify(_text)).toContain(checkIn.items[index]!.text!.fr)
  })

  it('has an example of each profile, made by what writes it', () => {
    const claimed = conformanceExamples.flatMap(({meta}) => meta!.profile!)
    expect(published).toEqual(expect.arrayContaining(claimed))
    expect(conformanceExamples).toHaveLength(6)
  })

  it('passes our own linter, in English and in French', () => {
    for (const [text, language] of textsOf(conformance)) expect(lint(text, {language}), text).toEqual([])
  })
})

/** Every sentence and name in a resource; a designation is in French. */
function textsOf(value: unknown, language: 'en' | 'fr' = 'en'): [string, 'en' | 'fr'][] {
  if (typeof value !== 'object' || !value) return []
  const inside = (value as {language?: string}).language === 'fr-CA' ? 'fr' : language
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' ? (said.test(name) ? [[part, inside]] : []) : textsOf(part, inside),
  ) as [string, 'en' | 'fr'][]
}
