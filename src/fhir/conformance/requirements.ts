import type {CapabilityStatement, CapabilityStatementRestResource, Extension} from 'fhir/r4.js'
import {canonical} from '../systems.js'

type Expectation = 'SHALL' | 'SHOULD' | 'MAY'
type Interactions = NonNullable<CapabilityStatementRestResource['interaction']>
type Code = Interactions[number]['code']

const kinds = {patient: 'reference', identifier: 'token', code: 'token', category: 'token'} as const

/** What a record needs of an endpoint to be read and written in full; where it has less, less is possible, and it is said. */
export const requirements: CapabilityStatement = {
  resourceType: 'CapabilityStatement',
  id: 'recovery-charting-endpoint',
  url: `${canonical}/CapabilityStatement/recovery-charting-endpoint`,
  version: '1.0.0',
  name: 'RecoveryChartingEndpoint',
  title: 'What Recovery Charting needs of a FHIR endpoint',
  status: 'active',
  experimental: false,
  date: '2026-11-28',
  description:
    'What is needed to read and write goals and check-ins in full. Where an endpoint has less, the elements do less, and say so.',
  kind: 'requirements',
  fhirVersion: '4.0.1',
  format: ['application/fhir+json'],
  patchFormat: ['application/json-patch+json'],
  rest: [
    {
      mode: 'server',
      documentation: 'Every update carries If-Match, and a stale one is refused with 412 or 409.',
      resource: [
        needs('Patient', {read: 'SHALL'}, {}),
        needs(
          'Goal',
          {
            ...{read: 'SHALL', 'search-type': 'SHALL', create: 'SHOULD', update: 'SHOULD'},
            ...{patch: 'MAY', 'history-instance': 'MAY'},
          },
          {patient: 'SHALL', identifier: 'SHOULD'},
          ['recovery-goal'],
        ),
        needs(
          'Observation',
          {read: 'SHALL', 'search-type': 'SHALL', create: 'SHOULD', update: 'SHOULD'},
          {patient: 'SHALL', code: 'SHOULD', category: 'SHALL', identifier: 'SHOULD'},
          ['recovery-score', 'chime-check-in'],
        ),
        needs('Provenance', {create: 'MAY'}, {}),
      ],
    },
  ],
}

function needs(
  type: CapabilityStatementRestResource['type'],
  interactions: Readonly<Partial<Record<Code, Expectation>>>,
  parameters: Readonly<Partial<Record<keyof typeof kinds, Expectation>>>,
  profiles: readonly string[] = [],
): CapabilityStatementRestResource {
  const searchParam = (Object.entries(parameters) as [keyof typeof kinds, Expectation][]).map(
    ([name, how]) => ({extension: [expected(how)], name, type: kinds[name]}),
  )
  return {
    type,
    ...(profiles.length && {
      supportedProfile: profiles.map(name => `${canonical}/StructureDefinition/${name}`),
    }),
    interaction: (Object.entries(interactions) as [Code, Expectation][]).map(([code, how]) => ({
      ...{extension: [expected(how)], code},
    })),
    ...(searchParam.length && {versioning: 'versioned-update' as const, searchParam}),
  }
}

function expected(how: Expectation): Extension {
  return {
    url: 'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation',
    valueCode: how,
  }
}
