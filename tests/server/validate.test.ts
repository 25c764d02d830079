import {describe, expect, test} from 'vitest'
import type {ValidationIssue} from './validate.js'
import {withValidator, type Validator} from './with-validator.js'

const chime = {
  resourceType: 'CodeSystem',
  url: 'https://example.org/chime',
  name: 'Chime',
  status: 'active',
  content: 'complete',
  concept: [{code: 'hope'}],
}
const goal = {
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  category: [{coding: [{system: chime.url, code: 'hope'}]}],
  description: {text: 'Retrouver ma chorale — and sing'},
  subject: {reference: 'Patient/example'},
  extension: [{url: 'https://example.org/unknown', valueString: 'kept'}],
}
const errors = (issues: ValidationIssue[] = []) => issues.filter(({severity}) => /fatal|error/.test(severity))

describe('the validator', () => {
  let validator: Validator | undefined

  withValidator(found => (validator = found))

  test('finds nothing wrong with a good Goal, and only warns of a code system that it does not know', async ({
    skip,
  }) => {
    if (!validator) return skip('Java or Maven is missing')
    const [[known], [unknown]] = [await validator.validate([goal], [chime]), await validator.validate([goal])]
    expect(known?.filter(({severity}) => severity !== 'information')).toEqual([])
    expect(errors(unknown)).toEqual([])
    expect(unknown).toContainEqual(
      expect.objectContaining({severity: 'warning', expression: 'Goal.category[0]'}),
    )
  })

  test('says where a bad Goal is wrong', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const bad = {...goal, lifecycleStatus: 'banana', target: [{detailString: 'x'}], subject: undefined}
    const [issues] = await validator.validate([bad], [chime])
    expect(errors(issues).map(({expression}) => expression)).toEqual(
      expect.arrayContaining(['Goal', 'Goal.lifecycleStatus', 'Goal.target[0]']),
    )
    expect(
      errors(issues)
        .map(({text}) => text)
        .join(),
    ).toMatch(/Goal.subject: minimum required = 1.*gol-1/s)
  })

  test('answers for each resource in turn, and for one that is not even JSON', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const answers = await validator.validate(['{nope', goal], [chime])
    expect(answers.map(issues => errors(issues).length)).toEqual([1, 0])
  })

  test('refuses conformance resources that it cannot read, and goes on', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    await expect(validator.validate([goal], ['{nope'])).rejects.toThrow(
      'conformance resources could not be read',
    )
    expect(errors((await validator.validate([goal], [chime]))[0])).toEqual([])
  })
})
