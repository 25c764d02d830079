import type {QuestionnaireResponse} from 'fhir/r4.js'
import {sameContent} from '../fhir/index.js'
import {findSent, forgetSent, remember, sendFirst} from './create-once.js'
import {Problem} from './problem.js'
import type {RecordState} from './state.js'

/**
 * Creates the QuestionnaireResponse, once; what was changed since an earlier try is put in its place. Nothing where the
 * endpoint takes none: that is said by a refusal of the create alone, as an earlier try may have arrived all the same. Where
 * nobody may look whether one did, the answer is why.
 */
export async function saveResponse(
  record: RecordState,
  meant: QuestionnaireResponse,
): Promise<QuestionnaireResponse | Problem | undefined> {
  const arrived = await findSent(record, meant).catch((error: Problem) => {
    if (isRefusal(error)) return error
    throw error
  })
  if (arrived instanceof Problem) return arrived
  if (!arrived) return record.refusesResponses ? undefined : createUnlessRefused(record, meant)
  const {kept, sent} = arrived
  if (sameContent(kept, meant)) return kept
  const last = sent.at(-1)
  if (!last || !sameContent(kept, last)) {
    // They know it now: another try is meant to go on top of it.
    remember(record, meant, kept)
    throw new Problem('conflict', 'These answers stand otherwise in the chart. Nothing was written.')
  }
  const {id, meta} = kept
  const updated = await record.backend.update({...meant, id, meta}, meta?.versionId)
  remember(record, meant, meant)
  return updated as QuestionnaireResponse
}

async function createUnlessRefused(
  record: RecordState,
  meant: QuestionnaireResponse,
): Promise<QuestionnaireResponse | undefined> {
  try {
    return (await sendFirst(record, meant)).kept
  } catch (error) {
    if (!isRefusal(error as Problem)) throw error
    record.refusesResponses = true
    forgetSent(meant)
    return undefined
  }
}

function isRefusal({kind}: Problem): boolean {
  return kind === 'forbidden' || kind === 'not-found'
}
