import fc from 'fast-check'
import type {Questionnaire} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {questionnaireFromResource} from '../../src/fhir/index.js'
import {formItems, type FormItem} from '../../src/measures/index.js'
import {lint} from '../../src/wording/index.js'
import {everyFeature} from './every-feature.js'
import {asking, modifierExtension, unsupported} from './every-unsupported.js'
import {damaged, junkResource} from './junk.js'

const form = questionnaireFromResource(everyFeature)
const item = (linkId: string): FormItem => formItems(form.items).find(each => each.linkId === linkId)!

describe('a Questionnaire with everything that is supported', () => {
  it('has nothing that could not be asked, and loses no question', () => {
    expect(form.unsupported).toEqual([])
    expect(form.usesExpressions).toBe(true)
    expect(formItems(form.items)).toHaveLength(15)
  })

  it('keeps groups, prefixes, displays and controls', () => {
    expect(form.items[0]).toMatchObject({kind: 'group', prefix: '1', text: {text: 'Part one'}})
    expect(item('shown').kind).toBe('display')
    expect(item('radio')).toMatchObject({control: 'radio-button', required: true, repeats: false})
    expect(item('boxes')).toMatchObject({control: 'check-box', repeats: true})
    expect(item('name')).toMatchObject({readOnly: true, hidden: true})
  })

  it('offers its choices with what they count, also those of value sets that it holds', () => {
    expect(item('radio').options).toMatchObject([
      {value: {system: 'urn:x', code: '0'}, text: {text: 'Step 0'}, weight: 0},
      {weight: 1},
    ])
    expect(item('drop').options.map(({text}) => text.text)).toEqual(['Red', 'g'])
    expect(item('tone').options).toMatchObject([{value: {system: 'urn:t', code: 'low'}}])
  })

  it('says a question in both languages, in the Canadian words where there are several', () => {
    expect(item('slide').text).toEqual({
      ...{text: 'How much?', language: 'en-CA'},
      translations: {en: 'How much?', fr: 'Combien?'},
    })
  })

  it('has help and units beside the question, first answers, bounds and steps', () => {
    expect(item('slide')).toMatchObject({
      ...{control: 'slider', range: [0, 10], step: 5, initial: [5], items: []},
      help: [{text: 'From none to all'}],
      suffix: {text: 'points'},
    })
    expect(item('weight').units).toEqual([{system: 'http://unitsofmeasure.org', code: 'kg'}])
    expect(item('why')).toMatchObject({maxLength: 20, needs: 'any'})
    expect(item('why').conditions).toContainEqual({linkId: 'slide', operator: '>', value: 5})
    expect(item('computed')).toMatchObject({calculatedBy: '1 + 1', enabledBy: 'true'})
  })
})

describe('what cannot be asked as it was meant', () => {
  it.each(unsupported)('is told in a sentence, in both languages: %s', (_what, parts, sentence) => {
    const found = questionnaireFromResource(asking(parts)).unsupported
    expect(found.map(({en}) => en).join('\n')).toContain(sentence)
    for (const {en, fr} of found)
      expect([...lint(en, {language: 'en'}), ...lint(fr, {language: 'fr'})]).toEqual([])
    for (const {en, fr} of found) expect([en, fr].every(text => text.endsWith('.')) && en !== fr).toBe(true)
  })

  it('is told of the whole: other rules, a modifier, no questions at all', () => {
    const whole = {...asking({}), modifierExtension, implicitRules: 'http://x.example/rules'}
    expect(questionnaireFromResource(whole).unsupported).toHaveLength(2)
    expect(questionnaireFromResource({...asking({}), item: []}).unsupported).toHaveLength(1)
    expect(questionnaireFromResource({resourceType: 'Patient'} as never).unsupported).toHaveLength(1)
  })

  it('never makes reading fail, whatever comes', () => {
    const any = fc.oneof(junkResource<Questionnaire>('Questionnaire'), damaged(fc.constant(everyFeature)))
    fc.assert(
      fc.property(any, resource => {
        expect(questionnaireFromResource(resource).items).toBeDefined()
      }),
      {numRuns: 1500},
    )
  })
})
