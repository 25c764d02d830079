import type {CapabilityStatement, CapabilityStatementRestResource as Declared} from 'fhir/r4.js'
import type {Server} from './exchange.js'
import type {Resource} from './resource.js'
import {searchParametersOf, storableTypes} from './search-parameters.js'

/** What this server can do, as it behaves right now with its habits. */
export function capabilityStatement(server: Server): Resource {
  const {policy} = server
  const rest: NonNullable<CapabilityStatement['rest']>[number] = {
    mode: 'server',
    interaction: [
      {code: policy.atomic ? 'transaction' : 'batch'},
      ...(policy.atomic ? [{code: 'batch' as const}] : []),
      {code: 'history-system'},
    ],
    resource: storableTypes
      .map(type => policy.declare(declare(policy.checksReferences, type)))
      .filter(one => one !== undefined),
  }
  const statement: Omit<CapabilityStatement, 'fhirVersion'> & {fhirVersion: string} = {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-01-01',
    kind: 'instance',
    software: {name: 'Recovery Charting sandbox'},
    implementation: {
      description: 'A FHIR server in memory, for practice and tests. No real person is in it.',
      url: server.baseUrl,
    },
    fhirVersion: policy.release === 'R5' ? '5.0.0' : '4.0.1',
    format: ['application/fhir+json', 'json'],
    ...(rest.resource?.some(one => one.interaction?.some(({code}) => code === 'patch')) && {
      patchFormat: ['application/json-patch+json'],
    }),
    rest: [rest],
  }
  return statement as unknown as Resource
}

function declare(checksReferences: boolean, type: string): Declared {
  const codes = [
    'read',
    'vread',
    'update',
    'patch',
    'delete',
    'history-instance',
    'history-type',
    'create',
    'search-type',
  ] as const
  const parameters = [...searchParametersOf(type)]
  const references = parameters.filter(([, {kind}]) => kind === 'reference').map(([name]) => name)
  const operation = (name: string, of = 'Resource') => ({
    name,
    definition: `http://hl7.org/fhir/OperationDefinition/${of}-${name}`,
  })
  return {
    type: type as Declared['type'],
    interaction: codes.map(code => ({code})),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'full-support',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    referencePolicy: checksReferences ? ['literal', 'logical', 'enforced'] : ['literal', 'logical'],
    searchInclude: references.map(name => `${type}:${name}`),
    searchRevInclude: storableTypes.flatMap(other =>
      [...searchParametersOf(other)]
        .filter(
          ([, {kind, targets}]) => kind === 'reference' && (targets.length === 0 || targets.includes(type)),
        )
        .map(([name]) => `${other}:${name}`),
    ),
    searchParam: parameters.map(([name, {kind}]) => ({name, type: kind})),
    operation: [
      operation('validate'),
      ...(type === 'Patient' ? [operation('everything', type)] : []),
      ...(type === 'ValueSet' ? [operation('expand', type)] : []),
    ],
  }
}
