import type {QuestionnaireItem} from 'fhir/r4.js'
import type {FormCondition} from '../measures/index.js'
import {listOf} from './extension.js'
import {formValueIn} from './questionnaire-value.js'

const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const

/** When an item is asked; nothing where it does not say that plainly. */
export function conditionsOf({
  enableWhen,
  enableBehavior,
}: QuestionnaireItem): {conditions: FormCondition[]; needs: 'all' | 'any'} | undefined {
  const conditions = listOf(enableWhen).map((each): FormCondition | undefined => {
    const value = each && formValueIn(each, 'answer')
    const operator = operators.find(known => known === each?.operator)
    const isPlain = operator && typeof each.question === 'string' && value !== undefined
    if (!isPlain || (operator === 'exists' && typeof value !== 'boolean')) return undefined
    return {linkId: each.question, operator, value}
  })
  const plain = conditions.filter(each => each !== undefined)
  // R4 asks for a behaviour where there are several conditions: without it nobody knows which was meant.
  const isClear = conditions.length < 2 || enableBehavior === 'all' || enableBehavior === 'any'
  if (plain.length < conditions.length || !isClear) return undefined
  return {conditions: plain, needs: enableBehavior === 'any' ? 'any' : 'all'}
}
