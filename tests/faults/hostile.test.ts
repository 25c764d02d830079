import fs from 'node:fs'
import path from 'node:path'
import type {Goal, Observation, OperationOutcome} from 'fhir/r4.js'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {goalFromResource, observationsFromResources, patientFromResource} from '../../src/fhir/index.js'
import {lint} from '../../src/wording/index.js'
import {root} from '../house/source-files.js'
import {goal, json, offline, problemIn, scriptedEndpoint, stored} from '../record/scripted-endpoint.js'
import {goalInWords, startCharting} from '../record/charting.js'

describe('What must not get out', () => {
  const said: unknown[] = []
  beforeEach(() => {
    said.length = 0
    for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
      vi.spyOn(console, level).mockImplementation((...words) => void said.push(...words))
  })
  afterEach(() => vi.restoreAllMocks())

  it('X4 the token is in no address, body, error or resource that is handed on, and in no log', async () => {
    const token = 'Bearer secret-token'
    const charting = startCharting()
    const record = await charting.open('maya', {backend: charting.backend({authorization: () => token})})
    await record.createGoal(goalInWords('Sing'), 'key')
    charting.sandbox.faults.push({kind: 'status', status: 422, match: {method: 'POST'}})
    const outcome = await record.createGoal(goalInWords('Dance'), 'other')
    for (const {path, body, headers} of charting.requests) {
      expect(headers.get('authorization')).toBe(token)
      expect(path + body).not.toContain('secret')
    }
    const hidden = (value: unknown): string =>
      JSON.stringify(value, (_name, inner: unknown) =>
        inner && typeof inner === 'object'
          ? Object.fromEntries(Reflect.ownKeys(inner).map(key => [String(key), (inner as never)[key]]))
          : inner,
      )
    expect(hidden(record.snapshot) + hidden(outcome) + said.join()).not.toContain('secret')
    const {backend} = scriptedEndpoint([json(stored())], {authorization: () => token})
    const read = await backend.read('Goal', 'g1')
    expect(Reflect.ownKeys(read)).toEqual(Object.keys(read))
  })

  it('X5 nothing about the person is in the console, in an error, or in an address when searches are posted', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {backend: charting.backend({search: 'post'})})
    expect([record.snapshot.goals.length > 0, record.snapshot.foreign]).toEqual([true, 0])
    charting.sandbox.faults.push({kind: 'dropResponse', match: {method: 'POST', path: /^Goal$/}})
    expect(await record.createGoal(goalInWords('Sing with my aunt'), 'key')).toMatchObject({kind: 'saved'})
    const searches = charting.requests.filter(({path}) => path.endsWith('/_search'))
    expect(searches.length).toBeGreaterThan(2)
    expect(searches.filter(({body}) => /patient=maya/.test(body))).toHaveLength(searches.length)
    const addresses = charting.requests.map(({path}) => path).filter(path => path !== '/Patient/maya')
    expect(addresses.filter(path => /maya|key|\?/.test(path))).toEqual([])
    const outcome: OperationOutcome = {
      resourceType: 'OperationOutcome',
      issue: [{severity: 'error', code: 'invalid', diagnostics: 'Ana Silva'}],
    }
    for (const script of [[offline], [json(outcome, 400)], [json('Ana Silva', 500)], [json('', 401)]]) {
      const {backend} = scriptedEndpoint(script, {authorization: () => 'secret', retries: 0})
      const {message, stack, cause} = await problemIn(backend.search('Goal', {patient: 'ana-silva'}))
      expect(`${message}${stack}${String(cause)}`).not.toMatch(/secret|ana.silva/i)
    }
    expect(said).toEqual([])
  })
})

describe('What must not get in', () => {
  it.each(['../Patient/1', '..', '.', '', 'a b', '1?x=', 'a/b', '%2e', 'x'.repeat(65), 'undefined#'])(
    'X9 an id that would climb out of its path is not sent: "%s"',
    async id => {
      const {backend, seen} = scriptedEndpoint([])
      expect((await problemIn(backend.read('Goal', id))).kind).toBe('refused')
      expect((await problemIn(backend.update(goal({id}), '1'))).kind).toBe('refused')
      expect(seen).toEqual([])
    },
  )

  const piece = [' ', '<', '<!--', '&', '“', 'a/', 'Patient/', '\u0301', '\ud800', 'not ', '()', '2026-']
  it.each(piece)('X10 long strings of one piece keep nothing busy: %j', async repeated => {
    // Whatever were quadratic in the length of this would be at work for minutes, and the test would time out.
    const text = repeated.repeat(200_000 / repeated.length)
    for (const language of ['en', 'fr'] as const) lint(text, {language})
    const resource = {
      ...stored(),
      description: {text},
      startDate: text,
      subject: {reference: text},
      expressedBy: {reference: text, type: text},
      note: [{text, time: text}],
      category: [{coding: [{system: text, code: text}]}],
    } as Goal
    goalFromResource(resource)
    observationsFromResources([
      {
        resourceType: 'Observation',
        id: text,
        code: {text},
        effectiveDateTime: text,
        valueString: text,
        focus: [{reference: text}],
      } as unknown as Observation,
    ])
    patientFromResource({resourceType: 'Patient', name: [{text}]})
    const outcome = {resourceType: 'OperationOutcome', issue: [{}], text: {div: text}}
    const html = new Response(`<${text}`, {headers: {'content-type': 'text/html'}})
    const answers = [json(outcome, 400), html, json(text, 500), json({...stored(), description: {text}})]
    for (const answer of answers) {
      const {backend} = scriptedEndpoint([answer, answer, answer])
      await backend.read('Goal', 'g1').catch(() => undefined)
    }
  })

  it('X13 the packages that it stands on are pinned, from one registry, run nothing on install, and the build lists them', async () => {
    const {auditLock, billOfMaterials} = await import('../../scripts/sbom.js')
    const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
    expect(auditLock(lock)).toEqual([])
    expect(
      auditLock({
        packages: {
          'node_modules/x': {version: '1.0.0', resolved: 'http://x.example/x.tgz', hasInstallScript: true},
        },
      }),
    ).toHaveLength(3)
    const bill = billOfMaterials(lock)
    const {dependencies} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    const names = bill.components.map(({name}) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    expect(names.filter(name => /eslint|vitest|puppeteer/.test(name))).toEqual([])
    expect(bill).toMatchObject({bomFormat: 'CycloneDX', metadata: {component: {name: 'recovery-charting'}}})
    expect(bill.components.every(({hashes}) => /^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ''))).toBe(true)
  })
})
