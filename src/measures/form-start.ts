import {formItems, type Form, type FormAnswers} from './form.js'

/** The answers that a form begins with, as its author gave them. */
export function firstAnswers(form: Form): FormAnswers {
  const given = formItems(form.items).filter(({initial}) => initial.length)
  return Object.fromEntries(
    given.map(({linkId, initial, repeats}) => [linkId, repeats ? initial : [initial[0]!]]),
  )
}
