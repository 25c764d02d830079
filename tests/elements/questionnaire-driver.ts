import type {FhirResource, Questionnaire} from 'fhir/r4.js'
import type {RecoveryMeasureForm} from '../../src/elements/recovery-measure-form/recovery-measure-form.js'
import type {RecoveryRecord} from '../../src/elements/recovery-record/recovery-record.js'
import {all, part, parts, settled} from './check-in-driver.js'
import {put, startCharting, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

export const week = 'https://example.org/Questionnaire/week|1.0'

/** A form in a record over the sandbox, which asks this. */
export async function askedIn(
  charting: Charting,
  properties: Partial<RecoveryMeasureForm>,
  {patient = 'maya', lang = 'en'} = {},
): Promise<{form: RecoveryMeasureForm; record: RecoveryRecord}> {
  const record = put('recovery-record', {backend: charting.backend, patient, lang})
  const form = put('recovery-measure-form', properties, record)
  await settledForm(form)
  return {form, record}
}

/** A form that stands alone, and asks a Questionnaire that it is given. */
export async function asked(
  questionnaire: string | object,
  properties: Partial<RecoveryMeasureForm> = {},
  lang = 'en',
): Promise<RecoveryMeasureForm> {
  const form = put('recovery-measure-form', {questionnaire, lang, ...properties})
  await settledForm(form)
  return form
}

/** Waits until what it asks is found, or is known not to be. */
export async function settledForm(form: RecoveryMeasureForm): Promise<void> {
  await waitUntil(() => part(form, 'begin') ?? part(form, 'question'), 'nothing to begin')
  await settled(form)
}

export async function begin(form: RecoveryMeasureForm, properties = {}): Promise<void> {
  Object.assign(form, properties)
  await tap(form, 'start')
}

export async function tap(form: RecoveryMeasureForm, name: string, index = 0): Promise<void> {
  parts(form, name)[index]!.click()
  await settled(form)
}

/** What stands on the screen, as one line. */
export const screen = all

/** The question with this in its words, on whatever screen. */
export function question(form: RecoveryMeasureForm, words: string): HTMLElement {
  const found = parts(form, 'item').find(each => each.textContent!.includes(words))
  if (!found) throw new Error(`«${words}» is not asked: ${screen(form)}`)
  return found
}

/** Chooses by what a choice is called, with a finger. */
export async function pick(form: RecoveryMeasureForm, words: string, choice: string): Promise<void> {
  const options = [...question(form, words).querySelectorAll<HTMLElement>('.option')]
  const option = options.find(each => each.textContent!.trim() === choice)
  const input = option!.querySelector('input')!
  input.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1, screenX: 9}))
  await settled(form)
}

/** Writes into a field of a question. */
export async function write(
  form: RecoveryMeasureForm,
  words: string,
  text: string,
  selector = 'input, textarea',
): Promise<void> {
  const field = question(form, words).querySelector<HTMLInputElement>(selector)!
  field.value = text
  field.dispatchEvent(new InputEvent('input', {bubbles: true}))
  field.dispatchEvent(new Event('change', {bubbles: true}))
  await settled(form)
}

/** Everything of a type that the sandbox holds about somebody. */
export async function held<Type extends FhirResource>(
  {sandbox}: Charting,
  type: Type['resourceType'],
  query: string,
): Promise<Type[]> {
  const answer = await sandbox.fetch(`${sandbox.baseUrl}/${type}?${query}&_count=200`)
  const {entry = []} = (await answer.json()) as {entry?: {resource: Type}[]}
  return entry.map(({resource}) => resource)
}

/** A server with these Questionnaires beside its own. */
export async function chartingWith(...questionnaires: Questionnaire[]): Promise<Charting> {
  const charting = startCharting()
  for (const each of questionnaires)
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Questionnaire`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify(each),
    })
  return charting
}
