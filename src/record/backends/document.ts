import type {DocumentReference, FhirResource, Goal} from 'fhir/r4.js'
import {allows, documentType, isAbout} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {newestDocuments, type StoredGoal} from './document-goals.js'
import {documentWriter} from './document-writing.js'
import type {HolderOptions} from './goal-text.js'
import type {Rung} from './rung.js'
import {rungType} from './rung-type.js'

/**
 * Goals as documents in the chart itself, where it takes documents and no goals: each change is a new document that
 * replaces the one before, as a document is not written over. The newest one is the goal.
 */
export function documentRung(chart: Backend, options: HolderOptions): Rung {
  const patient = options.patient.replace(/^Patient\//, '')
  const holder = rungType(chart, 'DocumentReference', options.scopes)
  const write = documentWriter(chart, {...options, patient})
  /** What this page wrote, by its id: a search may not find it yet. */
  const written = new Map<string, DocumentReference>()

  const readAll = async (): Promise<{goals: Map<string, StoredGoal>; complete: boolean}> => {
    const type = `${documentType.system}|${documentType.code}`
    const {resources, complete} = await chart.search('DocumentReference', {patient, type})
    const found = resources.filter(
      (each): each is DocumentReference =>
        each.resourceType === 'DocumentReference' && isAbout(each, patient, chart.baseUrl),
    )
    const ids = new Set(found.map(({id}) => id))
    const late = [...written.values()].filter(({id}) => !ids.has(id))
    const read = await newestDocuments(chart, [...found, ...late])
    return {goals: read.goals, complete: complete && read.complete}
  }
  const put = async (goal: Goal, replaced: readonly DocumentReference[]): Promise<Goal> => {
    const stored = await write(goal, replaced)
    written.set(stored.document.id!, stored.document)
    return stored.goal
  }

  return {
    place: 'document',

    allows: holder.allows,

    async search(type) {
      if (type !== 'Goal') return {resources: [], complete: true}
      const {goals, complete} = await readAll()
      return {resources: [...goals.values()].map(({goal}) => goal), complete}
    },

    async read(_type, id) {
      const {goals, complete} = await readAll()
      const stored = goals.get(id)
      if (stored) return stored.goal
      const whole = 'None of the chart’s documents holds this goal any more.'
      throw complete ? new Problem('gone', whole) : new Problem('server', 'Not all documents could be read.')
    },

    create: resource => put(goalOf(resource), []),

    async update(resource, version) {
      const goal = goalOf(resource)
      const {goals} = await readAll()
      const now = goals.get(goal.id!)
      if (!now) throw new Problem('gone', 'None of the chart’s documents holds this goal any more.')
      if (version !== undefined && now.document.id !== version)
        throw new Problem('conflict', 'A newer document holds this goal by now.')
      const kept = await put(goal, now.documents)
      if (allows((await holder.plan())?.update ?? 'unsaid')) await supersede(chart, now.documents)
      return kept
    },
  }
}

/** Marks what was replaced, for those who look at the chart's documents; reading goes by what replaces it, with or without. */
async function supersede(chart: Backend, documents: readonly DocumentReference[]): Promise<void> {
  const marked = documents.map(document =>
    chart.update({...document, status: 'superseded'}, document.meta?.versionId),
  )
  await Promise.allSettled(marked)
}

function goalOf(resource: FhirResource): Goal {
  if (resource.resourceType === 'Goal') return resource
  throw new Problem('refused', 'Only goals are kept as documents.')
}
