import type {Goal, Observation, Patient} from 'fhir/r4.js'
import {goalFromResource, patientFromResource, type Kept} from '../../fhir/index.js'
import {goalPage} from '../../goals/index.js'
import type {Author} from '../author.js'
import type {Backend} from '../backend.js'
import {sittingPage} from './sitting-page.js'

/** Whose goals and answers they are, who writes them, and in which language. */
export interface HolderOptions {
  patient: string
  /** The SMART scopes that were granted for the chart, where they are known. */
  scopes?: string | undefined
  author?: Author | undefined
  language?: (() => 'en' | 'fr') | undefined
}

/** What is held, for people to read, in the language of the page, with what the person is called. */
export function heldTexts(
  chart: Backend,
  {patient, language = () => 'en'}: HolderOptions,
): (
  kept: readonly Kept[],
  written: string,
) => Promise<ReturnType<typeof goalPage> & {language: 'en' | 'fr'}> {
  let named: Promise<string> | undefined
  const name = (): Promise<string> =>
    (named ??= chart.read('Patient', patient).then(
      person => patientFromResource(person as Patient).name,
      () => '',
    ))
  return async (kept, written) => {
    const personName = await name()
    const spoken = language()
    const said = {language: spoken, written, ...(personName && {personName})}
    const page = isGoal(kept[0]!)
      ? goalPage(goalFromResource(kept[0]), said)
      : sittingPage(kept as readonly Observation[], said)
    return {...page, language: spoken}
  }
}

export function isGoal(resource: Kept): resource is Goal {
  return resource.resourceType === 'Goal'
}
