import type {Identifier, Observation} from 'fhir/r4.js'
import type {AnswerMode, Reading} from '../measures/index.js'
import {extensionOf} from './extension.js'
import {measureOf} from './measure-concept.js'
import {idOf} from './reference.js'
import {shaped, type Shape} from './shaped.js'
import {extensions} from './systems.js'

const identifier = {system: 'string', value: 'string'} as const

/** What we read of an Observation beside its value: what it is part of, and what it holds. */
const belongingShape = {
  id: 'string',
  identifier: [identifier],
  subject: {reference: 'string'},
  code: {coding: [{system: 'string', code: 'string'}]},
  hasMember: [{reference: 'string', type: 'string', identifier}],
} as const satisfies {[element in keyof Observation]?: Shape}

/** What we read of how it was answered. */
const answeredShape = {
  extension: [{url: 'string', valueCode: 'string', valueString: 'string'}],
  performer: [{display: 'string'}],
} as const satisfies {[element in keyof Observation]?: Shape}

/** Of which instrument an Observation is the total, a subscale or an item; nothing of others. */
export function measureReadingOf(resource: Observation): Partial<Reading> | undefined {
  const read = shaped<Observation>(resource, belongingShape)
  const measure = measureOf(read.code)
  if (!measure) return undefined
  const {instrument, part = 'panel', name} = measure
  return {
    instrument,
    part,
    ...(part === 'item' && name && {linkId: name}),
    ...(part === 'subscale' && name && {subscale: name}),
  }
}

const modes: readonly AnswerMode[] = ['self', 'with-support', 'interview', 'proxy']

/** In which version it was asked, how it was answered, and by whom for the person; nothing where it does not say. */
export function howAnswered(resource: Observation): Pick<Reading, 'version' | 'mode' | 'answeredBy'> {
  const read = shaped<Observation>(resource, answeredShape)
  const code = extensionOf(read, extensions.answerMode)?.valueCode
  const mode = modes.find(known => known === code)
  const name = mode === 'proxy' ? read.performer?.[0]?.display?.trim() : undefined
  const version = extensionOf(read, extensions.instrumentVersion)?.valueString
  return {...(version && {version}), ...(mode && {mode}), ...(name && {answeredBy: name})}
}

/** The ids of what a panel holds, among these Observations; what it points at elsewhere is not there. */
export function membersIn(resources: readonly Observation[]): (panel: Observation) => string[] {
  const byIdentifier = new Map<string, string>()
  for (const resource of resources) {
    const {id, identifier = []} = shaped<Observation>(resource, belongingShape)
    for (const each of identifier) if (id && each.value) byIdentifier.set(tokenOf(each), id)
  }
  return panel => {
    const {hasMember = [], subject} = shaped<Observation>(panel, belongingShape)
    return hasMember.flatMap(link => {
      const known = byIdentifier.get(tokenOf(link.identifier ?? {}))
      return (link.reference ? idOf(link, 'Observation', subject) : known) ?? []
    })
  }
}

function tokenOf({system, value}: Identifier): string {
  return `${system}|${value}`
}
