import type {DocumentReference} from 'fhir/r4.js'
import {attachedResource, toDocument, type Kept} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {localDateTime} from '../time.js'
import {keptIn} from './document-holdings.js'
import {heldResource} from './held-resource.js'
import {heldTexts, type HolderOptions} from './held-text.js'
import {writeJson} from './json.js'

/** Writes documents; the answer is what the chart kept of one. */
export function documentWriter(
  chart: Backend,
  options: HolderOptions,
): (
  kept: readonly Kept[],
  named: (resource: Kept) => Kept,
  replaced: readonly DocumentReference[],
) => Promise<{kept: readonly Kept[]; holder: DocumentReference}> {
  const {author} = options
  const texts = heldTexts(chart, options)
  return async (resources, named, replaced) => {
    const time = localDateTime(new Date())
    const meant = resources.map(heldResource)
    const {language, ...said} = await texts(meant, time)
    const document = toDocument(meant, {
      ...said,
      identifier: crypto.randomUUID(),
      time,
      language: `${language}-CA`,
      json: await writeJson(attachedResource(meant.map(named))),
      ...(author && {author}),
      replaced,
    })
    const holder = (await chart.create(document)) as DocumentReference
    const kept = await keptIn(chart, holder)
    // Taken, but not to be read by us: what was meant is all that is known of it, and the next reading says so.
    const versionId = holder.id!
    return {
      kept: kept.length ? kept : meant.map(each => ({...each, meta: {...each.meta, versionId}})),
      holder,
    }
  }
}
