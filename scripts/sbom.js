import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const npm = 'https://registry.npmjs.org/'

/**
 * The software bill of materials (CycloneDX 1.5) of what an integrator installs, from the lockfile alone: the same for
 * the same lockfile. (npm's own leaves out what a package for development needs as well.)
 */
export function billOfMaterials({packages}) {
  const component = place => {
    const {version, license, integrity} = packages[place]
    const name = place ? place.split('node_modules/').at(-1) : packages[place].name
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
    return {
      ...{type: 'library', 'bom-ref': `${place || '.'}@${version}`, name, version, purl},
      ...(license && {licenses: [{expression: license}]}),
      ...(integrity && {hashes: [{alg: 'SHA-512', content: hex(integrity)}]}),
    }
  }
  const found = new Map()
  const visit = place => {
    if (found.has(place)) return
    const needs = Object.keys(packages[place].dependencies ?? {}).map(name => resolve(packages, place, name))
    found.set(place, needs)
    needs.forEach(visit)
  }
  visit('')
  const ref = place => component(place)['bom-ref']
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {component: component('')},
    components: [...found.keys()].filter(Boolean).sort().map(component),
    dependencies: [...found].map(([place, needs]) => ({ref: ref(place), dependsOn: needs.map(ref)})),
  }
}

/** Where Node finds a package from another one's place. */
function resolve(packages, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = `${at}${at && '/'}node_modules/${name}`
    if (packages[found]) return found
    if (!at) throw new Error(`${name}, which ${place} needs, is not in the lockfile.`)
  }
}

function hex(integrity) {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
}

/** What of a lockfile an integrator should know of, in sentences: another registry than npm's, no checksum, code run on install. */
export function auditLock({packages}) {
  const installed = Object.entries(packages).filter(([place, {link}]) => place && !link)
  return installed.flatMap(([place, {resolved, integrity, hasInstallScript, dev, optional}]) => [
    ...((resolved ?? npm).startsWith(npm) ? [] : [`${place} is not from the npm registry.`]),
    ...(integrity?.startsWith('sha512-') ? [] : [`${place} has no SHA-512 checksum.`]),
    ...(hasInstallScript && !dev && !optional ? [`${place} runs a script when it is installed.`] : []),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const found = auditLock(lock)
  if (found.length) throw new Error(found.join('\n'))
  fs.writeFileSync(path.join(root, 'dist/sbom.cdx.json'), JSON.stringify(billOfMaterials(lock), undefined, 2))
}
