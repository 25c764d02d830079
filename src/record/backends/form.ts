import type {Goal, Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {
  allows,
  goalForm,
  goalToForm,
  heldInForm,
  isHoldingForm,
  sittingForm,
  sittingToForm,
} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {localDateTime} from '../time.js'
import {heldRung, type Holdings} from './held-rung.js'
import {heldResource} from './held-resource.js'
import {heldTexts, isGoal, type HolderOptions} from './held-text.js'
import {newestHoldings} from './newest-holdings.js'
import type {Rung} from './rung.js'
import {rungType} from './rung-type.js'

/**
 * Goals, and what a sitting wrote, as answers to forms of ours in the chart itself, where it takes forms and not those. They are
 * changed in place where the chart lets that be done; else each change is answered anew, and the newest answers count.
 */
export function formRung(chart: Backend, options: HolderOptions): Rung {
  const patient = options.patient.replace(/^Patient\//, '')
  const {author, scopes} = options
  const type = rungType(chart, 'QuestionnaireResponse', scopes)
  const texts = heldTexts(chart, {...options, patient})
  return heldRung<QuestionnaireResponse>(chart, {
    place: 'form',
    type: 'QuestionnaireResponse',
    allows: type.allows,
    patient,
    searches: [{questionnaire: goalForm}, {questionnaire: sittingForm}],
    holdingsIn: responses => Promise.resolve(newestAnswers(responses.filter(isHoldingForm))),
    async write(kept, named, there) {
      const now = there?.holders.at(-1)
      const original = now && allows((await type.plan())?.update ?? 'unsaid') ? now : undefined
      const time = localDateTime(new Date())
      const resources = kept.map(heldResource)
      const {language, plain} = await texts(resources, time)
      const context = {
        ...{identifier: crypto.randomUUID(), time, language, whole: plain.trim()},
        ...(author && {author}),
      }
      const inside = resources.map(named)
      const meant = isGoal(inside[0]!)
        ? goalToForm(inside[0] as Goal & {id: string}, context, original)
        : sittingToForm(inside as Observation[], context, original)
      const answered = original ? chart.update(meant, original.meta?.versionId) : chart.create(meant)
      const holder = (await answered) as QuestionnaireResponse
      const read = heldInForm(holder)
      // Taken, but not to be read by us: what was meant is all that is known of it, and the next reading says so.
      const {contained, item, questionnaire} = meant
      return {kept: read.length ? read : heldInForm({...holder, questionnaire, contained, item}), holder}
    },
  })
}

/** What stands in answers, of each what was given last: what is filed again later says nothing new. */
function newestAnswers(responses: readonly QuestionnaireResponse[]): Holdings<QuestionnaireResponse> {
  const read = responses.toSorted(byTime).map(holder => ({holder, kept: heldInForm(holder)}))
  return {holdings: newestHoldings(read), complete: read.every(({kept}) => kept.length)}
}

function byTime(one: QuestionnaireResponse, other: QuestionnaireResponse): number {
  return momentOf(one.authored) - momentOf(other.authored) || savedOf(one) - savedOf(other)
}
const momentOf = (time = ''): number => Date.parse(time) || 0
const savedOf = ({meta}: QuestionnaireResponse): number => momentOf(meta?.lastUpdated)
