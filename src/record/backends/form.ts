import type {Goal, QuestionnaireResponse} from 'fhir/r4.js'
import {allows, goalForm, goalInForm, goalToForm, isGoalForm} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {localDateTime} from '../time.js'
import {namedByIdentifier} from './form-references.js'
import {goalRung, type GoalsIn} from './goal-rung.js'
import {goalTexts, heldGoal, type HolderOptions} from './goal-text.js'
import type {Rung} from './rung.js'
import {rungType} from './rung-type.js'

interface Held {
  goal: Goal
  response: QuestionnaireResponse
}

/**
 * Goals as answers to a form of ours in the chart itself, where it takes forms and no goals. They are changed in place where
 * the chart lets that be done; else each change is answered anew, and the newest answers are the goal.
 */
export function formRung(chart: Backend, options: HolderOptions): Rung {
  const patient = options.patient.replace(/^Patient\//, '')
  const {author, scopes} = options
  const type = rungType(chart, 'QuestionnaireResponse', scopes)
  const texts = goalTexts(chart, {...options, patient})
  return goalRung<QuestionnaireResponse, Held>(chart, {
    place: 'form',
    type: 'QuestionnaireResponse',
    allows: type.allows,
    patient,
    parameters: {questionnaire: goalForm},
    goalsIn: responses => Promise.resolve(newestAnswers(responses.filter(isGoalForm))),
    async write(resource, there) {
      const now = there?.held.response
      const original = now && allows((await type.plan())?.update ?? 'unsaid') ? now : undefined
      const time = localDateTime(new Date())
      const goal = namedByIdentifier(heldGoal(resource), new Set(there?.goals.keys()))
      const {language, plain} = await texts(goal, time)
      const said = {identifier: crypto.randomUUID(), time, language, whole: plain.trim()}
      const meant = goalToForm(goal, {...said, ...(author && {author})}, original)
      const kept = original ? chart.update(meant, original.meta?.versionId) : chart.create(meant)
      const holder = (await kept) as QuestionnaireResponse
      // Taken, but not to be read by us: what was meant is all that is known of it, and the next reading says so.
      const {contained} = meant
      return {
        goal: goalInForm(holder) ?? goalInForm({...holder, questionnaire: goalForm, contained})!,
        holder,
      }
    },
  })
}

/** The goals in answers, each of those that were given last: what is filed again later says nothing new. */
function newestAnswers(responses: readonly QuestionnaireResponse[]): GoalsIn<Held> {
  const goals = new Map<string, Held>()
  for (const response of responses.toSorted(byTime)) {
    const goal = goalInForm(response)
    if (goal) goals.set(goal.id!, {goal, response})
  }
  return {goals, complete: responses.every(each => goalInForm(each))}
}

function byTime(one: QuestionnaireResponse, other: QuestionnaireResponse): number {
  return momentOf(one.authored) - momentOf(other.authored) || savedOf(one) - savedOf(other)
}
const momentOf = (time = ''): number => Date.parse(time) || 0
const savedOf = ({meta}: QuestionnaireResponse): number => momentOf(meta?.lastUpdated)
