import type {RecordState} from './state.js'
import {goesTo, type BesideType} from './survey.js'
import type {Place} from './part.js'

/** Tells where new goals and answers go, and what is allowed in the places beside the chart, as far as is known. */
export async function publishPlaces(state: RecordState): Promise<void> {
  const {backend, snapshot} = state
  const survey = await backend.beside?.survey()
  const {goal, observation} = snapshot.capabilities ?? {}
  const inChart = {Goal: goal, Observation: observation}
  const goes = (type: BesideType): Place =>
    survey ? goesTo(survey, type) : inChart[type]?.create === false ? 'text' : 'chart'
  state.publish({
    ...(survey && {beside: survey.beside, steps: survey.steps}),
    goes: {goals: goes('Goal'), answers: goes('Observation')},
  })
}
