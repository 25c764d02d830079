import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {createSandbox} from '../../src/sandbox/index.js'

type Row = [name: string, verdict: string, detail?: string]
const script = fileURLToPath(new URL('../../../shared/tools/fhir-battery.mjs', import.meta.url))

// The battery lies outside the repository; without it this is skipped, and says so.
test.skipIf(!existsSync(script))('the sandbox passes every check of the battery, decimals too', async () => {
  const {battery} = (await import(script)) as {
    battery(name: string, base: string, send: typeof fetch): Promise<Row[]>
  }
  const {baseUrl, fetch} = createSandbox()
  const rows = await battery('sandbox', baseUrl, fetch)
  expect(rows.filter(([, verdict]) => verdict === 'FAIL')).toEqual([])
  expect(rows.filter(([, verdict]) => verdict === 'PASS')).toHaveLength(79)
})
