import fc from 'fast-check'
import type {Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {parseJson, writeJson} from '../../src/record/backends/json.js'
import {json, scriptedEndpoint} from './scripted-endpoint.js'

describe('a decimal', () => {
  it.each([
    '1.00',
    '1.0',
    '0.10',
    '1e-7',
    '1E2',
    '1e21',
    '-0',
    '-0.0',
    '0.0000001',
    '100',
    '12345678901234567890',
    '0.1',
    '3.141592653589793238',
  ])('%s comes back from the server as it was sent there', async digits => {
    const text = `{"resourceType":"Observation","id":"o1","valueQuantity":{"value" : ${digits} ,"unit":"a"}}`
    const {backend, seen} = scriptedEndpoint([json(text), json(text)])
    const read = (await backend.read('Observation', 'o1')) as Observation
    await backend.update({...read, note: [{text: 'x'}]}, '1')
    expect(seen[1]!.body).toContain(`{"value":${digits},"unit":"a"}`)
    expect(Number(read.valueQuantity!.value)).toBe(Number(digits))
  })

  it('is a plain number wherever JavaScript writes the same digits', async () => {
    expect(await parseJson('{"a":[0,1,-7,0.5,120.25],"b":1.0,"c":99}')).toMatchObject({
      a: [0, 1, -7, 0.5, 120.25],
      c: 99,
    })
  })

  it('survives structuredClone', async () => {
    expect(await writeJson(structuredClone(await parseJson('{"value":1.00}')))).toBe('{"value":1.00}')
  })

  it('is written as it was read, for any number JSON allows, wherever it stands', async () => {
    const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/)
    const place = fc.constantFrom('{"a":N}', '[N,N]', '[ N ]', '{"a" :\n N }', '{"t":"x: 1","a":[{"b":N},N]}')
    await fc.assert(
      fc.asyncProperty(digits, place, async (number, where) => {
        const text = where.replaceAll('N', number)
        expect((await writeJson(await parseJson(text))).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      {numRuns: 2000},
    )
  })
})

describe('a hostile key', () => {
  it.each(['{"__proto__":{"polluted":1},"a":N}', '{"constructor":{"prototype":{"polluted":1}},"a":N}'])(
    '%s stays a key',
    async template => {
      for (const number of ['1', '1.0']) {
        const text = template.replace('N', number)
        const value = (await parseJson(text)) as object
        expect(({} as {polluted?: number}).polluted).toBeUndefined()
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
        expect(await writeJson(value)).toBe(text)
      }
    },
  )
})
