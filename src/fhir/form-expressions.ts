import type {QuestionnaireResponseItem} from 'fhir/r4.js'
import {
  formItems,
  isSameValue,
  type Expressions,
  type Form,
  type FormItem,
  type FormValue,
  type LocalText,
} from '../measures/index.js'
import {expressionModel} from './expression-model.js'
import {reasons} from './questionnaire-reasons.js'
import {responseItems} from './questionnaire-response.js'
import {codingToCode, formValueIn} from './questionnaire-value.js'

/** What evaluates the FHIRPath expressions of a form; and, a sentence each, those that cannot be evaluated. */
export interface FormExpressions {
  expressions: Expressions
  unsupported: readonly LocalText[]
}

/**
 * Fetches HL7’s FHIRPath and reads the expressions of a form with it. They see a QuestionnaireResponse of the answers
 * that count, as `%resource`, and what choices weigh (`weight()`, `ordinal()`); no network, no log. Rejects only when
 * the library cannot be fetched. What evaluates throws a RangeError for an expression that breaks.
 */
export async function expressionsOf(form: Form): Promise<FormExpressions> {
  const {default: fhirpath} = await import('fhirpath')
  const compile = (expression: string) =>
    fhirpath.compile(expression, expressionModel as never, {
      userInvocationTable: {weight: weights, ordinal: weights},
      traceFn: () => {},
    })
  const compiled = new Map<string, ReturnType<typeof compile>>()
  const items = formItems(form.items)

  const expressions: Expressions = (answers, asked) => {
    const item = weighed(responseItems(form.items, answers, asked), items)
    const resource = {
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      ...(item.length && {item}),
    }
    return expression => {
      try {
        if (!compiled.has(expression)) compiled.set(expression, compile(expression))
        return [compiled.get(expression)!(resource, {resource})].flat().map(formValueOf)
      } catch (cause) {
        throw new RangeError(`«${expression}» cannot be evaluated.`, {cause})
      }
    }
  }

  const evaluate = expressions({}, new Set())
  const unsupported = items.flatMap(({linkId, enabledBy, calculatedBy}) =>
    [enabledBy, calculatedBy].some(each => each !== undefined && !isRead(() => evaluate(each)))
      ? [reasons.unread(linkId)]
      : [],
  )
  return {expressions, unsupported}
}

function isRead(evaluate: () => unknown): boolean {
  try {
    evaluate()
    return true
  } catch {
    return false
  }
}

type Weighed = {weight?: number; valueCoding?: {weight?: number}} | null | undefined

/** What the chosen weigh; nothing of what weighs nothing. Never asks a terminology server. */
const weights = {
  fn: (chosen: Weighed[]) => chosen.flatMap(each => each?.weight ?? each?.valueCoding?.weight ?? []),
  arity: {0: []},
}

/** The items with what each choice weighs on its Coding: beside the elements that FHIR has, for `weights` alone. */
function weighed(
  items: readonly QuestionnaireResponseItem[],
  asked: readonly FormItem[],
): QuestionnaireResponseItem[] {
  const byLinkId = new Map(asked.map(item => [item.linkId, item]))
  const weigh = (item: QuestionnaireResponseItem): QuestionnaireResponseItem => ({
    ...item,
    ...(item.item && {item: item.item.map(weigh)}),
    ...(item.answer && {
      answer: item.answer.map(answer => {
        const weight = weightIn(byLinkId.get(item.linkId), formValueIn(answer, 'value'))
        return {
          ...answer,
          ...(answer.item && {item: answer.item.map(weigh)}),
          ...(answer.valueCoding && weight !== undefined && {valueCoding: {...answer.valueCoding, weight}}),
        }
      }),
    }),
  })
  return items.map(weigh)
}

function weightIn(item: FormItem | undefined, value: FormValue | undefined): number | undefined {
  if (value === undefined) return undefined
  return item?.options.find(option => isSameValue(option.value, value))?.weight
}

/** A result as an answer. */
function formValueOf(result: unknown): FormValue | undefined {
  if (typeof result !== 'object' || result === null) return result as FormValue | undefined
  const {value, unit, system, code, display} = result as Record<string, string | undefined> & {
    value?: unknown
  }
  const coded = codingToCode({system, code, display: display ?? unit})
  if (typeof value !== 'number') return coded
  return {value, ...(coded && {unit: coded})}
}
