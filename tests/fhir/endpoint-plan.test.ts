import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CapabilityStatement} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {capabilitiesFromResource, endpointPlan, planOf, type PlannedType} from '../../src/fhir/index.js'
import {createSandbox, type Habits} from '../../src/sandbox/index.js'

/** What three EHR vendors publish of their sandboxes; not part of this repository. */
const folder = join(import.meta.dirname, '../../../shared/fixtures/capability')

const abilities = ['read', 'search', 'create', 'update', 'patch', 'history'] as const

/** A plan of a type in one line: what may be done, then what may not and why. */
function inOneLine(statement: CapabilityStatement, type: PlannedType, scopes?: string): string {
  const plan = planOf(endpointPlan(statement, scopes), type)
  const told = (verdict: string): string =>
    abilities.filter(ability => plan[ability] === verdict).join(' ') || 'nothing'
  const others = (['unsaid', 'scope', 'version'] as const).filter(each => told(each) !== 'nothing')
  return [told('yes'), ...others.map(each => `${each}: ${told(each)}`)].join('; ')
}

describe.skipIf(!existsSync(folder))('What a real EHR allows', () => {
  const expected: [string, Record<Exclude<PlannedType, 'Patient'>, string>][] = [
    [
      'epic',
      {
        Goal: 'read search',
        Observation: 'read search create update',
        Provenance: 'read',
        QuestionnaireResponse: 'read search create',
        DocumentReference: 'read search create update',
      },
    ],
    [
      'oracle-millennium',
      {
        Goal: 'read search',
        Observation: 'read search create update',
        Provenance: 'read search create',
        QuestionnaireResponse: 'read search update',
        DocumentReference: 'read search create update',
      },
    ],
    [
      'athenahealth',
      {
        Goal: 'read search',
        Observation: 'read search',
        Provenance: 'read search',
        QuestionnaireResponse: 'read search create',
        DocumentReference: 'read search',
      },
    ],
  ]
  const statementOf = (name: string): CapabilityStatement =>
    JSON.parse(readFileSync(join(folder, `${name}-r4.json`), 'utf8'))

  it.each(expected)('%s, by type', (name, types) => {
    const statement = statementOf(name)
    for (const [type, line] of Object.entries(types))
      expect([type, inOneLine(statement, type as PlannedType)]).toEqual([type, line])
    expect(endpointPlan(statement)).toMatchObject({release: 'R4', transaction: false})
  })

  it.each([
    ['epic', 'category lifecycle-status patient start-date subject', true],
    ['oracle-millennium', '_id patient target-date', false],
    ['athenahealth', 'patient _id _lastUpdated', false],
  ])('%s, how goals are searched', (name, parameters, byIdentifier) => {
    const {searchedBy, versions, conditionalCreate} = planOf(endpointPlan(statementOf(name)), 'Goal')
    expect(searchedBy).toEqual(expect.arrayContaining(parameters.split(' ')))
    expect([searchedBy.includes('identifier'), versions, conditionalCreate]).toEqual([
      byIdentifier,
      'unsaid',
      false,
    ])
  })
})

describe('What an endpoint allows', () => {
  const statementWith = async (habits: Habits): Promise<CapabilityStatement> => {
    const {fetch, baseUrl} = createSandbox({habits})
    return (await fetch(`${baseUrl}/metadata`)).json()
  }
  const all = 'read search create update patch history'

  it.each<[string, Habits, string]>([
    ['everything', {}, all],
    ['reading alone', {readOnlyTypes: ['Goal']}, 'read search history'],
    ['nothing, where there is no such type', {absentTypes: ['Goal']}, 'nothing'],
    ['no patch', {noPatch: true}, 'read search create update history'],
    ['no versions', {noVersions: true}, 'read search create update patch'],
  ])('is told by its habits: %s', async (_what, habits, line) => {
    expect(inOneLine(await statementWith(habits), 'Goal')).toBe(line)
  })

  it.each<[Habits, string, boolean]>([
    [{}, 'guarded', true],
    [{noVersions: true}, 'none', true],
    [{ignoresIfMatch: true}, 'kept', true],
    [{ignoresIfNoneExist: true}, 'guarded', false],
  ])(
    'with %o tells of versions «%s», of conditional create %s',
    async (habits, versions, conditionalCreate) => {
      const plan = planOf(endpointPlan(await statementWith(habits)), 'Goal')
      expect(plan).toMatchObject({versions, conditionalCreate})
    },
  )

  it('tells of transactions', async () => {
    expect(endpointPlan(await statementWith({})).transaction).toBe(true)
    expect(endpointPlan(await statementWith({nonAtomicTransactions: true})).transaction).toBe(false)
  })

  it.each([
    ['4.0.1', 'R4', all],
    ['4.3.0', 'R4B', all],
    ['5.0.0', 'R5', all],
    ['6.0.0-ballot2', 'other', 'read search history; version: create update patch'],
    [undefined, 'unsaid', all],
  ])('of FHIR %s is that of %s', async (fhirVersion, release, line) => {
    const statement = {...(await statementWith({})), fhirVersion} as CapabilityStatement
    expect(endpointPlan(statement).release).toBe(release)
    expect(inOneLine(statement, 'Goal')).toBe(line)
    expect(capabilitiesFromResource(statement).writable).toBe(!line.includes('version'))
  })

  it('is all that nobody forbids, where it lists no types', () => {
    const statement = {resourceType: 'CapabilityStatement', rest: [{mode: 'server'}]} as CapabilityStatement
    expect(inOneLine(statement, 'Goal')).toBe('nothing; unsaid: read search create update')
  })

  it.each(['{"rest":{}}', '{"rest":[{"mode":"server","resource":[{"type":"Goal","versioning":"x"}]}]}'])(
    'is read without a fault from %s',
    text => expect(inOneLine(JSON.parse(text), 'Goal')).toMatch(/^nothing/),
  )
})

describe('Granted scopes', () => {
  const statement = {
    fhirVersion: '4.0.1',
    patchFormat: ['application/json-patch+json'],
    rest: [
      {
        mode: 'server',
        resource: (['Goal', 'Observation'] as const).map(type => ({
          type,
          interaction: (
            ['read', 'search-type', 'create', 'update', 'patch', 'history-instance'] as const
          ).map(code => ({code})),
        })),
      },
    ],
  } as CapabilityStatement
  const survey = 'http://terminology.hl7.org/CodeSystem/observation-category|survey'

  it.each<[string, 'Goal' | 'Observation', string]>([
    ['launch openid patient/Goal.rs', 'Goal', 'read search history; scope: create update patch'],
    ['patient/Goal.cruds', 'Goal', 'read search create update patch history'],
    ['patient/Goal.crus', 'Observation', 'nothing; scope: read search create update patch history'],
    ['patient/Goal.read', 'Goal', 'read search history; scope: create update patch'],
    ['patient/Goal.write', 'Goal', 'create update patch; scope: read search history'],
    ['patient/*.read user/Goal.write', 'Goal', 'read search create update patch history'],
    ['patient/*.*', 'Observation', 'read search create update patch history'],
    ['patient/Goal.r', 'Goal', 'read history; scope: search create update patch'],
    ['', 'Goal', 'nothing; scope: read search create update patch history'],
    [
      'patient/Goal.banana patient/goal.rs',
      'Goal',
      'nothing; scope: read search create update patch history',
    ],
    [
      `patient/Observation.rs patient/Observation.c?category=${survey}`,
      'Observation',
      'read search create history; scope: update patch',
    ],
    [
      'patient/Observation.crus?category=laboratory',
      'Observation',
      'nothing; scope: read search create update patch history',
    ],
    [
      'patient/Observation.crus?category=survey&code=x',
      'Observation',
      'nothing; scope: read search create update patch history',
    ],
  ])('«%s» leave of %s: %s', (scopes, type, line) => {
    expect(inOneLine(statement, type, scopes)).toBe(line)
    const permission = capabilitiesFromResource(statement, scopes)[type === 'Goal' ? 'goal' : 'observation']
    const may = line.split(';')[0]!
    expect(permission).toEqual({
      read: may.includes('search'),
      create: may.includes('create'),
      update: may.includes('update'),
      patch: may.includes('patch'),
      history: may.includes('history'),
    })
  })
})
