import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseJson} from '../../src/sandbox/json.js'
import {validate} from '../../src/sandbox/validate.js'

const folder = fileURLToPath(new URL('../../../shared/fixtures', import.meta.url))
const files = existsSync(folder)
  ? readdirSync(folder, {recursive: true})
      .map(String)
      .filter(name => /(pco|us-core)\/.*\.json$/.test(name))
  : []

// The examples lie outside the repository; without them this is skipped, and says so.
describe.skipIf(files.length === 0)('What guides publish as valid is valid', () => {
  it.each(files)('%s', name => {
    expect(validate(parseJson(readFileSync(`${folder}/${name}`, 'utf8')))).toEqual([])
  })
})
