import {describe, expect, test} from 'vitest'
import {conformance, extensions} from '../../src/fhir/index.js'
import {charted} from './charted-goal.js'
import type {ValidationIssue} from './validate.js'
import {withValidator, type Validator} from './with-validator.js'

const told = (issues: ValidationIssue[] = []) =>
  issues.filter(({severity}) => severity !== 'information').map(each => `${each.expression}: ${each.text}`)

/** What the validator cannot look up offline: LOINC, the guide whose extension we write, and the package of R4 itself. */
const offline = /loinc\.org|us\/pco\/|hl7\.fhir\.r4\.core#null/

describe('what is written about goals', () => {
  let validator: Validator | undefined

  withValidator(found => (validator = found))

  test.for(charted)('is right by R4 and by what we publish: %s', async ([, resource], {skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const [issues] = await validator.validate([resource], [...conformance])
    expect(told(issues).filter(each => !offline.test(each))).toEqual([])
  })

  test('is held to what we publish: a value that our definitions do not allow is found', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const goal = charted[0]![1]
    const wrong = [
      {url: extensions.importance, valueInteger: 11},
      {url: extensions.ownership, valueCode: 'theirs'},
      {url: extensions.stepDone, valueDate: '2026'},
    ]
    for (const extension of wrong) {
      const [issues] = await validator.validate([{...goal, extension: [extension]}], [...conformance])
      expect(
        told(issues).filter(each => !offline.test(each)),
        extension.url,
      ).not.toEqual([])
    }
  })

  test('is published as resources that are right themselves', async ({skip}) => {
    if (!validator) return skip('Java or Maven is missing')
    const answers = await validator.validate([...conformance], [...conformance])
    expect(answers.flatMap(told).filter(each => !offline.test(each))).toEqual([])
  })
})
