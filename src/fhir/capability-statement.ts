import type {CapabilityStatement, CapabilityStatementRestResource} from 'fhir/r4.js'
import {isR5} from './r5/is-r5.js'
import {shaped, type Shape} from './shaped.js'

/** What a CapabilityStatement says of a server, as far as we ask. */
export interface ServerStatement {
  fhirVersion: string
  /** R4, R4B, R5, or one that does not say its version: it answered a request for R4's own format. */
  writable: boolean
  /** Whether it takes JSON Patch at all. */
  patch: boolean
  /** What it does over all types. */
  system: readonly string[]
  /** The resource types that it lists, by name; missing where it lists none. */
  types?: ReadonlyMap<string, Listed>
}

/** What a server says of one resource type. */
interface Listed extends Pick<
  CapabilityStatementRestResource,
  'versioning' | 'conditionalCreate' | 'updateCreate'
> {
  interactions: readonly string[]
  searchedBy: readonly string[]
}

/** Reads a CapabilityStatement, whatever comes. */
export function serverStatement(raw: CapabilityStatement): ServerStatement {
  const {fhirVersion = '', patchFormat, rest} = shaped<CapabilityStatement>(raw, shape)
  const server = rest?.find(({mode}) => mode === 'server')
  const listed = server?.resource?.map(({type, versioning, conditionalCreate, updateCreate, ...one}) => {
    const interactions = codesOf(one.interaction)
    const searchedBy = one.searchParam?.flatMap(({name = ''}) => name || []) ?? []
    return [String(type), {versioning, conditionalCreate, updateCreate, interactions, searchedBy}] as const
  })
  return {
    fhirVersion,
    writable: /^(4\.[03]|$)/.test(fhirVersion) || isR5(fhirVersion),
    patch: Boolean(patchFormat?.includes('application/json-patch+json')),
    system: codesOf(server?.interaction),
    ...(listed?.length && {types: new Map(listed)}),
  }
}

function codesOf(interactions: readonly {code?: string}[] | undefined): string[] {
  return interactions?.flatMap(({code = ''}) => code || []) ?? []
}

const interaction = [{code: 'string'}] as const

const shape = {
  fhirVersion: 'string',
  patchFormat: ['string'],
  rest: [
    {
      mode: 'string',
      interaction,
      resource: [
        {
          type: 'string',
          interaction,
          versioning: 'string',
          conditionalCreate: 'boolean',
          updateCreate: 'boolean',
          searchParam: [{name: 'string'}],
        },
      ],
    },
  ],
} as const satisfies {[element in keyof CapabilityStatement]?: Shape}
