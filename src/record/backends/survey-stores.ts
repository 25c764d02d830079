import {capabilitiesFromResource} from '../../fhir/index.js'
import {chartStep, stepsFor, type BesideType, type Step, type Survey} from '../survey.js'
import type {AskedOnce} from './asked-once.js'
import type {SideCarOptions} from './with-side-car.js'

/** A store beside a chart, asked once what it says of itself. */
export interface StoreOptions extends SideCarOptions {
  backend: AskedOnce
}

/** What goes into a chart and what into the store beside it. One that says nothing of itself is believed to take everything. */
export async function surveyStores(
  chart: AskedOnce,
  {backend, scopes, always}: StoreOptions,
  known?: 'known',
): Promise<Survey> {
  if (!known) for (const store of [chart, backend]) store.askAgain()
  const [said, saidThere] = await Promise.all(
    [chart, backend].map(each => each.capabilities().catch(() => undefined)),
  )
  const allowed = saidThere && capabilitiesFromResource(saidThere)
  return {
    steps: stepsFor(type => [
      chartStep(said, type, {scopes, always}),
      {...chartStep(saidThere, type, {}), place: 'side-car'},
    ]),
    beside: {...(allowed && {'side-car': allowed})},
  }
}

/** The same of a chart that may have no store beside it; with a store, also of what a ladder below both never puts in the chart. */
export async function surveyChart(
  chart: AskedOnce,
  {scopes, always}: {scopes: string | undefined; always: readonly BesideType[] | undefined},
  known?: 'known',
): Promise<Survey> {
  if (!known) chart.askAgain()
  if (chart.beside) {
    const survey = await chart.beside.survey(known)
    const past = (type: BesideType, step: Step): Step =>
      step.place === 'chart' && always?.includes(type) ? {...step, verdict: 'site'} : step
    return {...survey, steps: stepsFor(type => survey.steps[type].map(step => past(type, step)))}
  }
  const said = await chart.capabilities().catch(() => undefined)
  return {steps: stepsFor(type => [chartStep(said, type, {scopes, always})]), beside: {}}
}
