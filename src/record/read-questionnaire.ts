import type {Questionnaire} from 'fhir/r4.js'
import {expressionsOf, instrumentFromQuestionnaire, questionnaireFromResource} from '../fhir/index.js'
import type {Expressions, Form, Instrument} from '../measures/index.js'
import {fetched} from './fetched.js'

/** A Questionnaire that can be asked, with what it takes to ask and to score it. */
export interface AskedForm {
  form: Form
  /** What it is scored as, where its choices carry weights and it says how they add up. */
  instrument?: Instrument
  /** Evaluates its FHIRPath, where it has any. */
  expressions?: Expressions
}

/**
 * Reads a Questionnaire (of a host’s own, or of the endpoint). Of one that cannot be asked as it was meant, the form
 * says so in `unsupported`. Rejects with an `offline` Problem when what its expressions need cannot be fetched.
 */
export async function readQuestionnaire(resource: object): Promise<AskedForm> {
  const form = questionnaireFromResource(resource as Questionnaire)
  const made = instrumentFromQuestionnaire(resource as Questionnaire)
  const instrument = 'reason' in made ? undefined : made
  if (form.unsupported.length || !form.usesExpressions) return {form, ...(instrument && {instrument})}
  const {expressions, unsupported} = await fetched(expressionsOf(form))
  return {form: {...form, unsupported}, expressions, ...(instrument && {instrument})}
}
