import type {DocumentReference} from 'fhir/r4.js'
import {allows, documentType} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {documentHoldings} from './document-holdings.js'
import {documentWriter} from './document-writing.js'
import {heldRung} from './held-rung.js'
import type {HolderOptions} from './held-text.js'
import type {Rung} from './rung.js'
import {rungType} from './rung-type.js'

/**
 * Goals, and what a sitting wrote, as documents in the chart itself, where it takes documents and not those: each change is a
 * new document that replaces the one before, as a document is not written over. What the newest one holds counts.
 */
export function documentRung(chart: Backend, options: HolderOptions): Rung {
  const patient = options.patient.replace(/^Patient\//, '')
  const type = rungType(chart, 'DocumentReference', options.scopes)
  const write = documentWriter(chart, {...options, patient})
  return heldRung<DocumentReference>(chart, {
    place: 'document',
    type: 'DocumentReference',
    allows: type.allows,
    patient,
    searches: [{type: `${documentType.system}|${documentType.code}`}],
    holdingsIn: documents => documentHoldings(chart, documents),
    async write(kept, named, there) {
      const replaced = there?.holders ?? []
      const done = await write(kept, named, replaced)
      if (replaced.length && allows((await type.plan())?.update ?? 'unsaid')) await supersede(chart, replaced)
      return done
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
