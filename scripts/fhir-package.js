import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {conformance, conformanceExamples as examples} from '../dist/fhir/index.js'

/**
 * Writes what we publish of FHIR: each resource as JSON in `dist/fhir-package/package` (examples apart, as FHIR packages
 * have them), and all of it as one FHIR package, an npm-style archive, in `dist`. Needs no network.
 */
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const {version, license} = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const folder = path.join(dist, 'fhir-package/package')
const manifest = {
  name: 'org.recovery-charting.fhir',
  version,
  description:
    'What Recovery Charting writes: code systems, value sets, profiles and extensions, with examples.',
  license,
  author: 'Recovery Charting',
  canonical: 'https://recovery-charting.org/fhir',
  url: 'https://recovery-charting.org/fhir',
  type: 'fhir.ig',
  fhirVersions: ['4.0.1'],
  dependencies: {'hl7.fhir.r4.core': '4.0.1'},
}

fs.mkdirSync(path.join(folder, 'example'), {recursive: true})
write('package.json', manifest)
for (const resource of conformance) write(nameOf(resource), resource)
for (const resource of examples) write(`example/${nameOf(resource)}`, resource)
write('.index.json', indexOf(conformance))
write('example/.index.json', indexOf(examples))
pack()

function nameOf({resourceType, id}) {
  return `${resourceType}-${id}.json`
}

function indexOf(resources) {
  const files = resources.map(({resourceType, id, url, version, kind, type}) => ({
    filename: nameOf({resourceType, id}),
    ...{resourceType, id, url, version, kind},
    ...(resourceType === 'StructureDefinition' && {type}),
  }))
  return {'index-version': 1, files}
}

function write(name, value) {
  fs.writeFileSync(path.join(folder, name), `${JSON.stringify(value, undefined, 2)}\n`)
}

/** npm's own archive is what FHIR asks for. It looks things up in its cache, which need not be anybody's. */
function pack() {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'fhir-package-'))
  const how = [
    'pack',
    folder,
    '--pack-destination',
    dist,
    '--offline',
    '--ignore-scripts',
    '--silent',
    '--cache',
    cache,
  ]
  execFileSync('npm', how, {stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'})
  fs.rmSync(cache, {recursive: true, force: true})
}
