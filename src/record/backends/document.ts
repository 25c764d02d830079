import type {DocumentReference} from 'fhir/r4.js'
import {allows, documentType} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {newestDocuments, type StoredGoal} from './document-goals.js'
import {documentWriter} from './document-writing.js'
import {goalRung} from './goal-rung.js'
import type {HolderOptions} from './goal-text.js'
import type {Rung} from './rung.js'
import {rungType} from './rung-type.js'

/**
 * Goals as documents in the chart itself, where it takes documents and no goals: each change is a new document that
 * replaces the one before, as a document is not written over. The newest one is the goal.
 */
export function documentRung(chart: Backend, options: HolderOptions): Rung {
  const patient = options.patient.replace(/^Patient\//, '')
  const type = rungType(chart, 'DocumentReference', options.scopes)
  const write = documentWriter(chart, {...options, patient})
  return goalRung<DocumentReference, StoredGoal>(chart, {
    place: 'document',
    type: 'DocumentReference',
    allows: type.allows,
    patient,
    parameters: {type: `${documentType.system}|${documentType.code}`},
    goalsIn: documents => newestDocuments(chart, documents),
    async write(goal, there) {
      const replaced = there?.held.documents ?? []
      const {goal: kept, document} = await write(goal, replaced)
      if (replaced.length && allows((await type.plan())?.update ?? 'unsaid')) await supersede(chart, replaced)
      return {goal: kept, holder: document}
    },
  })
}

/** Marks what was replaced, for those who look at the chart's documents; reading goes by what replaces it, with or without. */
async function supersede(chart: Backend, documents: readonly DocumentReference[]): Promise<void> {
  const marked = documents.map(document =>
    chart.update({...document, status: 'superseded'}, document.meta?.versionId),
  )
  await Promise.allSettled(marked)
}
