import {describe, expect, it} from 'vitest'
import {
  calculateAnswers,
  enabledItems,
  formFaults,
  formWeights,
  type Form,
  type FormCondition,
  type FormItem,
  type FormValue,
} from '../../src/measures/index.js'

const plain = {help: [], codes: [], required: false, repeats: false, readOnly: false, hidden: false} as const
const lists = {units: [], options: [], initial: [], conditions: [], items: [], needs: 'all'} as const

const item = (linkId: string, parts: Partial<FormItem> = {}): FormItem => ({
  ...{linkId, kind: 'string', ...plain, ...lists},
  ...parts,
})

const formOf = (...items: FormItem[]): Form => ({
  ...{title: {text: 'Form', translations: {}}, codes: [], usesExpressions: false, unsupported: []},
  items,
})

const yes = {linkId: 'a', operator: '=', value: true} as const
const asked = (form: Form, answers = {}) => [...enabledItems(form, answers)]

/** Whether a question is asked, given a condition on another and its answer. */
const isAsked = (operator: FormCondition['operator'], value: FormValue, ...given: FormValue[]) =>
  asked(formOf(item('a'), item('b', {conditions: [{linkId: 'a', operator, value}]})), {a: given}).includes(
    'b',
  )

describe('what is asked', () => {
  it.each<[FormCondition['operator'], FormValue, FormValue[], boolean]>([
    ['exists', true, ['x'], true],
    ['exists', true, [], false],
    ['exists', false, [], true],
    ['=', 2, [2], true],
    ['=', 2, [1, 2], true],
    ['=', 2, [], false],
    ['!=', 2, [1], true],
    ['!=', 2, [1, 2], false],
    ['!=', 2, [], true],
    ['>', 2, [2], false],
    ['>', 2, [3], true],
    ['>=', 2, [2], true],
    ['<', 2, [1], true],
    ['<=', 2, [3], false],
    ['>', '2026-01-31', ['2026-02-01'], true],
    ['<', '2026-01-01T10:00:00-05:00', ['2026-01-01T14:59:00Z'], true],
    ['=', {code: 'y', system: 's'}, [{code: 'y', system: 's', display: 'Yes'}], true],
    ['=', {code: 'y', system: 's'}, [{code: 'y', system: 't'}], false],
    ['>', {code: 'a'}, [{code: 'b'}], false],
    ['>', {value: 2, unit: {code: 'kg'}}, [{value: 3, unit: {code: 'kg'}}], true],
    ['>', {value: 2, unit: {code: 'kg'}}, [{value: 3, unit: {code: 'g'}}], false],
    ['=', 2, ['2'], false],
    ['=', false, [false], true],
  ])('a question that needs %s %j, when %j was answered: %s', (operator, value, given, result) => {
    expect(isAsked(operator, value, ...given)).toBe(result)
  })

  it('meets all conditions, or any, as the form says', () => {
    const conditions = [yes, {linkId: 'b', operator: '=', value: true}] as const
    const form = (needs: 'all' | 'any') => formOf(item('a'), item('b'), item('c', {conditions, needs}))
    expect(asked(form('all'), {a: [true]})).not.toContain('c')
    expect(asked(form('any'), {a: [true]})).toContain('c')
    expect(asked(form('all'), {a: [true], b: [true]})).toContain('c')
  })

  it('holds nothing that stands inside something that is not asked, nor an answer to it', () => {
    const group = item('g', {kind: 'group', conditions: [yes], items: [item('inner')]})
    const form = formOf(item('a'), group, item('after', {conditions: [{...yes, linkId: 'inner'}]}))
    expect(asked(form, {a: [true], inner: [true]})).toEqual(['a', 'g', 'inner', 'after'])
    expect(asked(form, {a: [false], inner: [true]})).toEqual(['a'])
  })

  it('takes a refusal for no answer, and comes to an end where conditions go in a circle', () => {
    expect(asked(formOf(item('a'), item('b', {conditions: [yes]})), {a: 'declined'})).toEqual(['a'])
    const circle = formOf(item('a', {conditions: [{...yes, linkId: 'b'}]}), item('b', {conditions: [yes]}))
    expect(asked(circle, {a: [true], b: [true]})).toEqual([])
  })
})

describe('an expression', () => {
  const form = formOf(item('a', {enabledBy: '%resource.x'}), item('total', {calculatedBy: 'sum'}))

  it('is evaluated by whoever can', () => {
    expect([...enabledItems(form, {}, () => [true])]).toEqual(['a', 'total'])
    expect([...enabledItems(form, {}, () => [])]).toEqual(['total'])
    expect(calculateAnswers(form, {a: ['x']}, () => [7])).toEqual({a: ['x'], total: [7]})
    expect(calculateAnswers(form, {total: [3]}, () => [])).toEqual({total: undefined})
  })

  it('says so when nobody can', () => {
    expect(() => enabledItems(form, {})).toThrow('«a» depends on a FHIRPath expression')
    expect(() => calculateAnswers(form, {})).toThrow('«total» depends on a FHIRPath expression')
  })
})

describe('what choices count', () => {
  const option = (code: string, weight?: number) => ({
    ...{value: {code, system: 's'}, text: {text: code, translations: {}}},
    weight,
  })
  const form = formOf(
    item('a', {options: [option('never', 0), option('often', 3)]}),
    item('b', {options: [option('never', 0), option('unsure')]}),
  )

  it('is by the choice, whatever it is called; nothing for what is not answered or not weighted', () => {
    const often = {code: 'often', system: 's', display: 'Souvent'}
    expect(formWeights(form, {a: [often], b: [{code: 'never', system: 's'}]})).toEqual({a: 3})
    expect(formWeights(form, {a: 'declined'})).toEqual({a: 'declined'})
    expect(formWeights(form, {a: [{code: 'often', system: 't'}]})).toEqual({})
  })
})

describe('what is wrong with an answer', () => {
  const form = formOf(
    item('words', {maxLength: 3}),
    item('number', {kind: 'integer', range: [0, undefined]}),
    item('day', {kind: 'date'}),
    item('must', {required: true}),
    item('unseen', {required: true, conditions: [{...yes, linkId: 'number'}]}),
    item('shown', {kind: 'display'}),
  )
  const must = ['x']

  it.each<[string, FormValue[], string | undefined]>([
    ['words', ['abc'], undefined],
    ['words', ['abcd'], 'length'],
    ['words', ['a', 'b'], 'repeats'],
    ['words', [7], 'type'],
    ['number', [-1], 'range'],
    ['number', [999], undefined],
    ['number', [1.5], 'type'],
    ['day', ['2026-11'], undefined],
    ['day', ['yesterday'], 'type'],
    ['shown', ['x'], 'unknown'],
    ['nothing', ['x'], 'unknown'],
  ])('to «%s», %j: %s', (linkId, given, fault) => {
    expect(formFaults(form, {must, [linkId]: given})).toEqual(fault ? [{linkId, fault}] : [])
  })

  it('is that it is missing only where it is asked, and not when the person declined', () => {
    expect(formFaults(form, {})).toEqual([{linkId: 'must', fault: 'required'}])
    expect(formFaults(form, {must: 'declined'})).toEqual([])
  })
})
