import type {Attachment, Binary, DocumentReference, Goal} from 'fhir/r4.js'
import {attachedText, goalDocumentFrom, goalInDocument} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {parseJson} from './json.js'

/** A goal, the document that it is read from, and all that stand for it now: more than one where two wrote at once. */
export interface StoredGoal {
  goal: Goal
  document: DocumentReference
  documents: readonly DocumentReference[]
}

/** The goals that documents hold, by their ids, each of the newest one; not complete where one of ours cannot be read. */
export async function newestDocuments(
  chart: Backend,
  documents: readonly DocumentReference[],
): Promise<{goals: Map<string, StoredGoal>; complete: boolean}> {
  const told = documents.flatMap(document => {
    const about = goalDocumentFrom(document)
    return about ? {document, about} : []
  })
  // What took the place of another does so also when it was a mistake: then nothing stands there.
  const replaced = new Set(told.flatMap(({about}) => about.replaces))
  const standing = told.filter(({document, about}) => about.isCurrent && !replaced.has(document.id!))
  const read = await Promise.all(
    standing.map(async ({document, about}) => ({about, document, goal: await goalIn(chart, document)})),
  )
  const goals = new Map<string, StoredGoal>()
  for (const {document, goal} of read.toSorted((one, other) => momentOf(one) - momentOf(other))) {
    if (!goal) continue
    const others = goals.get(goal.id!)?.documents ?? []
    goals.set(goal.id!, {goal, document, documents: [...others, document]})
  }
  return {goals, complete: read.every(({about, goal}) => goal ?? !about.isOurs)}
}

/** The Goal in a document, or nothing where there is none that can be read. Never rejects. */
export async function goalIn(chart: Backend, document: DocumentReference): Promise<Goal | undefined> {
  const text = await textOf(chart, goalDocumentFrom(document)?.goal)
  const read = text === undefined ? undefined : await parseJson(text).catch(() => undefined)
  return goalInDocument(read, document)
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

function momentOf({document: {date, meta}}: {document: DocumentReference}): number {
  return Date.parse(meta?.lastUpdated ?? date ?? '') || 0
}
