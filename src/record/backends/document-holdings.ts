import type {Attachment, Binary, DocumentReference} from 'fhir/r4.js'
import {attachedText, heldInDocument, holdingDocumentFrom, type Kept} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {newestHoldings} from './newest-holdings.js'
import type {Holdings} from './held-rung.js'
import {parseJson} from './json.js'

/** What documents hold, each as it is in the newest one; not complete where one of ours cannot be read. */
export async function documentHoldings(
  chart: Backend,
  documents: readonly DocumentReference[],
): Promise<Holdings<DocumentReference>> {
  const told = documents.flatMap(document => {
    const about = holdingDocumentFrom(document)
    return about ? {document, about} : []
  })
  // What took the place of another does so also when it was a mistake: then nothing stands there.
  const replaced = new Set(told.flatMap(({about}) => about.replaces))
  const standing = told.filter(({document, about}) => about.isCurrent && !replaced.has(document.id!))
  const read = await Promise.all(
    standing.map(async ({document, about}) => ({
      about,
      holder: document,
      kept: await keptIn(chart, document),
    })),
  )
  const inOrder = read.toSorted((one, other) => momentOf(one.holder) - momentOf(other.holder))
  return {
    holdings: newestHoldings(inOrder),
    complete: read.every(({about, kept}) => kept.length || !about.isOurs),
  }
}

/** What a document holds, or nothing where none of it can be read. Never rejects. */
export async function keptIn(chart: Backend, document: DocumentReference): Promise<readonly Kept[]> {
  const text = await textOf(chart, holdingDocumentFrom(document)?.held)
  const read = text === undefined ? undefined : await parseJson(text).catch(() => undefined)
  return heldInDocument(read, document)
}

/** What is attached, or what many servers put in its place: the address of a Binary of their own. */
async function textOf(chart: Backend, {data, url = ''}: Attachment = {}): Promise<string | undefined> {
  if (data) return attachedText(data)
  const here =
    chart.baseUrl && url.startsWith(`${chart.baseUrl}/`) ? url.slice(chart.baseUrl.length + 1) : url
  const id = /^Binary\/([A-Za-z0-9\-.]{1,64})$/.exec(here)?.[1]
  const binary = id && (await chart.read('Binary', id).catch(() => undefined))
  return binary ? attachedText((binary as Binary).data) : undefined
}

function momentOf({date, meta}: DocumentReference): number {
  return Date.parse(meta?.lastUpdated ?? date ?? '') || 0
}
