import {execSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** What the built package is made of. */
const inputs = ['src', 'scripts', 'package-lock.json', 'package.json', 'rollup.config.js']
const settings = ['tsconfig.json', 'tsconfig.build.json', 'tsconfig.cli.json']
// Types are checked by `npm run types`, once and not with every build.
const steps = [
  'tsc -p tsconfig.build.json',
  'tsc -p tsconfig.cli.json',
  'node scripts/wording-packs.js',
  'node scripts/schema.js',
  'node scripts/fhir-package.js',
  'rollup -c',
  'node scripts/sbom.js',
]
const stamp = '.cache/built'

// The tests, the check and the example EHR each ask for it: it is built once, until something changes.
if (isBuilt()) console.log('dist is as its sources are.')
else build()

function build() {
  const begun = new Date()
  fs.rmSync('dist', {recursive: true, force: true})
  for (const step of steps) execSync(`${step}`, {stdio: 'inherit'})
  fs.mkdirSync(path.dirname(stamp), {recursive: true})
  fs.writeFileSync(stamp, '')
  // What is changed in the meantime is newer than what was built.
  fs.utimesSync(stamp, begun, begun)
}

function isBuilt() {
  if (!fs.existsSync('dist/recovery-charting.js') || !fs.existsSync(stamp)) return false
  const {mtimeMs} = fs.statSync(stamp)
  return [...inputs, ...settings].every(input => newest(input) < mtimeMs)
}

/** When anything in here last changed; what was taken out changed its folder. */
function newest(file) {
  const stats = fs.statSync(file)
  const inside = stats.isDirectory() ? fs.readdirSync(file).map(name => newest(path.join(file, name))) : []
  return Math.max(stats.mtimeMs, ...inside)
}
