import {calculateAnswers, enabledItems, type Evaluate} from './enabled-items.js'
import {formItems, type Form, type FormAnswers} from './form.js'

/** What evaluates a form’s expressions over answers, of which only those to what is asked count. */
export type Expressions = (answers: FormAnswers, asked: ReadonlySet<string>) => Evaluate

/** Answers with those that the form calculates, and the linkIds of what is asked or shown, given them. */
export interface SettledForm {
  answers: FormAnswers
  asked: ReadonlySet<string>
}

/** A calculated answer may change what is asked, and that another calculated answer: so often at most. */
const rounds = 10

/**
 * What a form calculates and asks, given what was answered, until nothing changes any more. Throws a RangeError for a
 * form with expressions when nothing is there to evaluate them.
 */
export function settleForm(form: Form, given: FormAnswers, expressions?: Expressions): SettledForm {
  if (!form.usesExpressions) return {answers: given, asked: enabledItems(form, given)}
  let answers = given
  let asked: ReadonlySet<string> = new Set(formItems(form.items).map(({linkId}) => linkId))
  for (let round = 0; round < rounds; round++) {
    const next = calculateAnswers(form, answers, expressions?.(answers, asked))
    const nextAsked = enabledItems(form, next, expressions?.(next, asked))
    const isSettled = sameAnswers(answers, next) && sameSet(asked, nextAsked)
    answers = next
    asked = nextAsked
    if (isSettled) break
  }
  return {answers, asked}
}

function sameAnswers(one: FormAnswers, other: FormAnswers): boolean {
  return Object.keys(other).every(linkId => JSON.stringify(one[linkId]) === JSON.stringify(other[linkId]))
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every(each => other.has(each))
}
