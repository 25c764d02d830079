import type {QuestionnaireResponse, QuestionnaireResponseItem, Reference} from 'fhir/r4.js'
import {
  nothingSaid,
  whatHelpsParts,
  whatHelpsQuestions,
  type WhatHelps,
  type WhatHelpsPart,
} from '../goals/index.js'
import {furtherSystems} from './further-systems.js'
import {cautionOf} from './person-resource.js'
import {shaped, type Shape} from './shaped.js'
import {canonical} from './systems.js'

/** The form that what helps a person is an answer to. Its version is left out, as not every server finds a canonical by it. */
export const whatHelpsForm = `${canonical}/Questionnaire/what-helps-me`

/** What a person says helps them, as a record keeps it. */
export interface KeptWhatHelps {
  words: WhatHelps
  /** When it was last said: a FHIR dateTime. */
  time?: string
  /** Who wrote it down, where the record holds their name. */
  typedBy?: string
}

const shape = {
  questionnaire: 'string',
  status: 'string',
  authored: 'string',
  author: {display: 'string'},
  meta: {lastUpdated: 'string'},
  item: [{linkId: 'string', answer: [{valueString: 'string'}]}],
} as const satisfies {[element in keyof QuestionnaireResponse]?: Shape}

/** What helps a person, of a QuestionnaireResponse to that form; nothing of another one, or of a mistake. */
export function whatHelpsFromResource(
  resource: QuestionnaireResponse,
): (KeptWhatHelps & {caution?: true}) | undefined {
  const {questionnaire, status, authored, author, item = []} = shaped<QuestionnaireResponse>(resource, shape)
  if (questionnaire?.split('|')[0] !== whatHelpsForm) return undefined
  if (status === 'entered-in-error' || status === 'stopped') return undefined
  const said = (part: WhatHelpsPart): string =>
    item
      .filter(({linkId}) => linkId === part)
      .flatMap(({answer = []}) => answer.map(({valueString}) => valueString ?? ''))
      .join('\n')
  const words = Object.fromEntries(whatHelpsParts.map(part => [part, said(part)])) as WhatHelps
  return {
    words: cautionOf(resource) ? nothingSaid : words,
    ...(authored && {time: authored}),
    ...(author?.display && {typedBy: author.display}),
    ...(cautionOf(resource) && {caution: true}),
  }
}

/** Who says it, when, and what makes a repeat recognisable. */
export interface WhatHelpsContext {
  /** `Patient/id` of whose words they are. */
  patient: string
  /** A client UUID. */
  identifier: string
  /** A FHIR dateTime with offset. */
  time: string
  /** Who typed them, where the server knows them. */
  author?: Reference
}

/**
 * What helps a person, as the answers of theirs to the form. Written onto a copy of the `original`, what else it holds stays:
 * other questions of a site's, extensions, and parts that nobody changed.
 */
export function whatHelpsToResource(
  words: WhatHelps,
  {patient, identifier, time, author}: WhatHelpsContext,
  original?: QuestionnaireResponse,
): QuestionnaireResponse {
  const before = original && whatHelpsFromResource(original)?.words
  const kept = (original?.item ?? []).filter(
    ({linkId}) => !isPart(linkId) || before?.[linkId] === words[linkId],
  )
  const fresh = whatHelpsParts
    .filter(part => words[part].trim() && words[part] !== before?.[part])
    .map((part): QuestionnaireResponseItem => ({
      linkId: part,
      text: whatHelpsQuestions[part].en,
      answer: [{valueString: words[part]}],
    }))
  const {
    author: _author,
    item: _item,
    ...rest
  } = original ?? {
    resourceType: 'QuestionnaireResponse' as const,
    identifier: {system: furtherSystems.responseIdentifier, value: identifier},
    questionnaire: whatHelpsForm,
    subject: {reference: patient},
    source: {reference: patient},
  }
  const item = [...kept, ...fresh]
  return {
    ...rest,
    status: original ? 'amended' : 'completed',
    authored: time,
    ...(author && {author}),
    ...(item.length && {item}),
  }
}

function isPart(linkId: string): linkId is WhatHelpsPart {
  return whatHelpsParts.some(part => part === linkId)
}
