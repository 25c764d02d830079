import type {DocumentReference} from 'fhir/r4.js'
import {shaped, type Shape} from './shaped.js'
import {concept} from './shapes.js'

/** A plan of the person's that is a document in the chart: what it is called there, when it was made, where it is. */
export interface PlanDocument {
  id: string
  /** The types that it was looked for by, as `system|code`. */
  types: readonly string[]
  title?: string
  /** A FHIR date or dateTime, as it was written. */
  time?: string
  /** An address that a page may open; missing where it takes the chart to open it. */
  url?: string
}

const shape = {
  id: 'string',
  status: 'string',
  docStatus: 'string',
  date: 'string',
  description: 'string',
  type: concept,
  content: [{attachment: {url: 'string', title: 'string', creation: 'string'}}],
} as const satisfies {[element in keyof DocumentReference]?: Shape}

/** A plan, of a DocumentReference that is current; nothing of one that was replaced or is a mistake. */
export function planFromResource(resource: DocumentReference): PlanDocument | undefined {
  const read = shaped<DocumentReference>(resource, shape)
  if (!read.id || read.status !== 'current' || read.docStatus === 'entered-in-error') return undefined
  const attachments = read.content?.flatMap(({attachment}) => attachment ?? []) ?? []
  const title = read.description ?? attachments.find(each => each.title)?.title
  const time = read.date ?? attachments.find(each => each.creation)?.creation
  const url = attachments.find(each => /^https?:\/\//i.test(each.url ?? ''))?.url
  return {
    id: read.id,
    types: (read.type?.coding ?? []).map(({system = '', code = ''}) => `${system}|${code}`),
    ...(title && {title}),
    ...(time && {time}),
    ...(url && {url}),
  }
}
