import type {FhirResource, Goal, Provenance} from 'fhir/r4.js'
import {shaped} from './shaped.js'
import {concept, reference} from './shapes.js'
import {systems} from './systems.js'
import {codeIn} from './words.js'

const shape = {
  target: [reference],
  recorded: 'string',
  agent: [{type: concept, who: reference, onBehalfOf: reference}],
} as const

/** Whose part in a version says most about who saved it, the best first. */
const parts = ['enterer', 'author', 'transmitter']

/**
 * Who wrote this version of a Goal, and for which organization, by the names that Provenances give; nothing where none
 * is of this very version. One that names no version counts where it was recorded at the moment of the version.
 */
export function writerOf(provenances: readonly FhirResource[], {id, meta}: Goal): string | undefined {
  const path = `Goal/${id}`
  const version = `${path}/_history/${meta?.versionId}`
  const isOf = (provenance: Partial<Provenance>): boolean =>
    (provenance.target ?? []).some(
      ({reference: target = ''}) =>
        endsIn(target, version) || (endsIn(target, path) && isAt(provenance.recorded, meta?.lastUpdated)),
    )
  const agents = provenances
    .filter(({resourceType}) => resourceType === 'Provenance')
    .map(each => shaped<Provenance>(each, shape))
    .filter(isOf)
    .flatMap(({agent}) => agent ?? [])
    .filter(({who}) => who?.display)
    .map(agent => ({agent, part: parts.indexOf(codeIn(agent.type, systems.provenanceParticipant) ?? '')}))
  const [best] = agents.sort((one, other) => rank(one.part) - rank(other.part))
  const {who, onBehalfOf} = best?.agent ?? {}
  return [who?.display, onBehalfOf?.display].filter(Boolean).join(', ') || undefined
}

function endsIn(target: string, path: string): boolean {
  return target === path || target.endsWith(`/${path}`)
}

function isAt(recorded: string | undefined, time: string | undefined): boolean {
  return Date.parse(recorded ?? '') === Date.parse(time ?? '')
}

function rank(part: number): number {
  return part < 0 ? parts.length : part
}
