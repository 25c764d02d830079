import {capabilitiesFromResource} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {chartStep, stepsFor, type Survey} from '../survey.js'
import type {SideCarOptions} from './with-side-car.js'

/** What goes into a chart and what into the store beside it. One that says nothing of itself is believed to take everything. */
export async function surveyStores(
  chart: Backend,
  {backend, scopes, always}: SideCarOptions,
): Promise<Survey> {
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

/** The same of a chart that has no store beside it. */
export async function surveyChart(chart: Backend, scopes: string | undefined): Promise<Survey> {
  const said = await chart.capabilities().catch(() => undefined)
  return {steps: stepsFor(type => [chartStep(said, type, {scopes})]), beside: {}}
}
