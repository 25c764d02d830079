import type {FhirResource, Goal, QuestionnaireResponse} from 'fhir/r4.js'
import {allows, goalForm, goalInForm, goalToForm, isAbout, isGoalForm, versionOf} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {localDateTime} from '../time.js'
import {namedByIdentifier} from './form-references.js'
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
  /** What this page wrote, by its id: a search may not find it yet. */
  const written = new Map<string, QuestionnaireResponse>()

  const readAll = async (): Promise<{goals: Map<string, Held>; complete: boolean}> => {
    const {resources, complete} = await chart.search('QuestionnaireResponse', {
      patient,
      questionnaire: goalForm,
    })
    const found = resources.filter(
      (each): each is QuestionnaireResponse =>
        each.resourceType === 'QuestionnaireResponse' &&
        isGoalForm(each) &&
        isAbout(each, patient, chart.baseUrl),
    )
    const ids = new Set(found.map(({id}) => id))
    const all = [...found, ...[...written.values()].filter(({id}) => !ids.has(id))]
    const goals = new Map<string, Held>()
    for (const response of all.toSorted(byTime)) {
      const goal = goalInForm(response)
      if (goal) goals.set(goal.id!, {goal, response})
    }
    return {goals, complete: complete && all.every(each => goalInForm(each))}
  }
  const meant = async (resource: Goal, known: Iterable<string>, original?: QuestionnaireResponse) => {
    const time = localDateTime(new Date())
    const goal = namedByIdentifier(heldGoal(resource), new Set(known))
    const {language, plain} = await texts(goal, time)
    const identifier = crypto.randomUUID()
    return goalToForm(
      goal,
      {identifier, time, language, whole: plain.trim(), ...(author && {author})},
      original,
    )
  }
  const keep = (kept: FhirResource, {contained}: QuestionnaireResponse): Goal => {
    const response = kept as QuestionnaireResponse
    written.set(response.id!, response)
    // Taken, but not to be read by us: what was meant is all that is known of it, and the next reading says so.
    return goalInForm(response) ?? goalInForm({...response, questionnaire: goalForm, contained: contained!})!
  }

  return {
    place: 'form',
    allows: type.allows,

    async search(type) {
      if (type !== 'Goal') return {resources: [], complete: true}
      const {goals, complete} = await readAll()
      return {resources: [...goals.values()].map(({goal}) => goal), complete}
    },

    async read(_type, id) {
      const {goals, complete} = await readAll()
      const held = goals.get(id)
      if (held) return held.goal
      if (!complete) throw new Problem('server', 'Not all answers could be read.')
      throw gone()
    },

    async create(resource) {
      const response = await meant(goalOf(resource), [])
      return keep(await chart.create(response), response)
    },

    async update(resource, version) {
      const goal = goalOf(resource)
      const {goals} = await readAll()
      const now = goals.get(goal.id!)
      if (!now) throw gone()
      const {response} = now
      if (version !== undefined && versionOf(response) !== version)
        throw new Problem('conflict', 'Newer answers hold this goal by now.')
      const inPlace = allows((await type.plan())?.update ?? 'unsaid')
      const next = await meant(goal, goals.keys(), inPlace ? response : undefined)
      const kept = inPlace ? chart.update(next, response.meta?.versionId) : chart.create(next)
      return keep(await kept, next)
    },
  }
}

const gone = (): Problem => new Problem('gone', 'No answers in the chart hold this goal any more.')

/** By when they were given: what is filed again later says nothing new. */
function byTime(one: QuestionnaireResponse, other: QuestionnaireResponse): number {
  return momentOf(one.authored) - momentOf(other.authored) || savedOf(one) - savedOf(other)
}
const momentOf = (time = ''): number => Date.parse(time) || 0
const savedOf = ({meta}: QuestionnaireResponse): number => momentOf(meta?.lastUpdated)

function goalOf(resource: FhirResource): Goal {
  if (resource.resourceType === 'Goal') return resource
  throw new Problem('refused', 'Only goals are kept as answers to a form.')
}
