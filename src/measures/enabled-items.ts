import {
  formItems,
  type Form,
  type FormAnswers,
  type FormCondition,
  type FormItem,
  type FormValue,
} from './form.js'
import {meets} from './form-condition.js'

/** Evaluates a FHIRPath expression over the answers as they stand. */
export type Evaluate = (expression: string) => unknown

/**
 * The linkIds of all that is to be asked or shown, given what was answered. What is inside something that is not asked
 * is not asked either, and an answer to what is not asked any more does not count. Throws a RangeError for an
 * expression when nothing is there to evaluate it.
 */
export function enabledItems(form: Form, answers: FormAnswers, evaluate?: Evaluate): ReadonlySet<string> {
  const {items, parents} = placesIn(form)
  const known = new Map<string, boolean>()

  function isEnabled(item: FormItem): boolean {
    const before = known.get(item.linkId)
    if (before !== undefined) return before
    // Conditions that go in a circle: while one is being asked for, it counts as not answered.
    known.set(item.linkId, false)
    const parent = parents.get(item.linkId)
    const enabled = (!parent || isEnabled(parent)) && meetsConditions(item)
    known.set(item.linkId, enabled)
    return enabled
  }

  function meetsConditions({enabledBy, conditions, needs, linkId}: FormItem): boolean {
    if (enabledBy !== undefined) return isTrue(evaluated(enabledBy, linkId, evaluate))
    const holds = (condition: FormCondition) => meets(condition, counted(condition.linkId))
    return !conditions.length || (needs === 'all' ? conditions.every(holds) : conditions.some(holds))
  }

  function counted(linkId: string): readonly FormValue[] {
    const item = items.get(linkId)
    const given = item && isEnabled(item) ? answers[linkId] : undefined
    return given === 'declined' ? [] : (given ?? [])
  }

  return new Set([...items.values()].filter(isEnabled).map(item => item.linkId))
}

interface Places {
  items: ReadonlyMap<string, FormItem>
  /** What each item is inside of. */
  parents: ReadonlyMap<string, FormItem>
}

/** Worked out once for the same form: it is asked for at every key. */
const places = new WeakMap<Form, Places>()

function placesIn(form: Form): Places {
  const all = formItems(form.items)
  const found = places.get(form) ?? {
    items: new Map(all.map(item => [item.linkId, item])),
    parents: new Map(all.flatMap(item => item.items.map(inner => [inner.linkId, item] as const))),
  }
  places.set(form, found)
  return found
}

/** The answers with those that the form calculates; an expression that gives nothing leaves nothing. */
export function calculateAnswers(form: Form, answers: FormAnswers, evaluate?: Evaluate): FormAnswers {
  const calculated = formItems(form.items).filter(item => item.calculatedBy !== undefined)
  const values = calculated.map(({linkId, calculatedBy}) => {
    const value = [evaluated(calculatedBy!, linkId, evaluate)].flat().filter(each => each !== undefined)
    return [linkId, value.length ? (value as FormValue[]) : undefined]
  })
  return {...answers, ...Object.fromEntries(values)}
}

function evaluated(expression: string, linkId: string, evaluate: Evaluate | undefined): unknown {
  if (evaluate) return evaluate(expression)
  throw new RangeError(`«${linkId}» depends on a FHIRPath expression, and nothing is there to evaluate it.`)
}

/** A FHIRPath result is a list; true is the list of true alone. */
function isTrue(result: unknown): boolean {
  const values = [result].flat()
  return values.length === 1 && values[0] === true
}
