import type {Goal, Patient} from 'fhir/r4.js'
import {goalFromResource, isHeldId, patientFromResource} from '../../fhir/index.js'
import {goalPage} from '../../goals/index.js'
import type {Author} from '../author.js'
import type {Backend} from '../backend.js'

/** Whose goals they are, who writes them, and in which language. */
export interface HolderOptions {
  patient: string
  /** The SMART scopes that were granted for the chart, where they are known. */
  scopes?: string | undefined
  author?: Author | undefined
  language?: (() => 'en' | 'fr') | undefined
}

/** A Goal for people to read, in the language of the page, with what the person is called. */
export function goalTexts(
  chart: Backend,
  {patient, language = () => 'en'}: HolderOptions,
): (goal: Goal, written: string) => Promise<ReturnType<typeof goalPage> & {language: 'en' | 'fr'}> {
  let named: Promise<string> | undefined
  const name = (): Promise<string> =>
    (named ??= chart.read('Patient', patient).then(
      person => patientFromResource(person as Patient).name,
      () => '',
    ))
  return async (goal, written) => {
    const personName = await name()
    const spoken = language()
    const said = {language: spoken, written, ...(personName && {personName})}
    return {...goalPage(goalFromResource(goal), said), language: spoken}
  }
}

/** As it lies in what holds it: with an id of its own, which outlives each version, and none of an earlier one. */
export function heldGoal({meta, id, ...goal}: Goal): Goal & {id: string} {
  const {versionId: _, lastUpdated: _time, ...rest} = meta ?? {}
  const client = goal.identifier?.[0]?.value
  return {
    ...goal,
    id: id ?? (isHeldId(client) ? client : crypto.randomUUID()),
    ...(Object.keys(rest).length && {meta: rest}),
  }
}
