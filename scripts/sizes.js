import fs from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {rollup} from 'rollup'
import {plugins} from '../rollup.config.js'

/**
 * Prints what a page loads for each part, minified and gzipped, with everything that the part needs (Lit too): what is
 * loaded at once, and with all that follows when it is drawn or asked for. Fails when what is loaded at once exceeds
 * its budget. With `--all`, tells the parts of each element too.
 */
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const core =
  'RecoveryRecord, RecoveryGoals, RecoveryGoalForm, RecoveryMeasures, RecoveryMeasureForm, RecoveryMeasureTrend'
// Each element for itself only where it is asked for: its bundle takes seconds, and has no budget.
const classes = process.argv.includes('--all')
  ? [...fs.readFileSync(`${dist}elements/index.js`, 'utf8').matchAll(/export \{ (Recovery\w+) \}/g)]
  : []

/** Name, module, what is taken from it, budget in kB. Budgets hold what is reached; the bars are in ARCHITECTURE.md. */
const parts = [
  ['goals + measures + Lit + FHIR backend', 'elements/index.js', core, 40],
  ['wording: engine alone', 'wording/index.js', 'createLinter', 20],
  ['wording: engine + English', 'wording/index.js', 'createLinter, english', 292.1],
  ['wording: engine + English + French', 'wording/index.js', 'createLinter, english, french', 492.4],
  ['wording: strengths, English + French, with the engine', 'wording/strengths/index.js', 'strengths', 40.2],
  ['wording: what lays a site’s layers on them', 'wording/layers.js', 'withLayers', 12.1],
  [
    'practice, once it is opened (with Lit, the backend and the sandbox)',
    'elements/recovery-practice/practice-view.js',
    '*',
    62.6,
  ],
  ...classes.map(([, name]) => [name, 'elements/index.js', name, Infinity]),
  ['everything (recovery-charting.js)', 'cdn.js', '*', 66],
]

const kilobytes = bytes => (bytes / 1000).toFixed(1).padStart(6)

console.log('  at once    in all')
let cache
const minified = new Map()
let exceeded = false
for (const [name, module, names, budget] of parts) {
  const size = await sizeOf(
    names === '*' ? `export * from '${dist}${module}'` : `export {${names}} from '${dist}${module}'`,
  )
  const over = size.atOnce > budget * 1000
  exceeded ||= over
  const limit = budget === Infinity ? '' : `  (budget ${budget} kB${over ? ': EXCEEDED' : ''})`
  console.log(`${kilobytes(size.atOnce)} kB ${kilobytes(size.all)} kB  ${name}${limit}`)
}
process.exit(exceeded ? 1 : 0)

async function sizeOf(source) {
  const entry = {
    name: 'entry',
    resolveId: id => (id === 'entry' ? id : null),
    load: id => (id === 'entry' ? source : null),
  }
  // What one part has read, parsed, stripped and minified, the next ones need not again.
  const all = [entry, ...plugins().map(plugin => (plugin.name === 'terser' ? remembering(plugin) : plugin))]
  const bundle = await rollup({input: 'entry', plugins: all, cache, onwarn: () => {}})
  cache = bundle.cache
  const {output} = await bundle.generate({format: 'es'})
  const files = new Map(output.map(file => [file.fileName, file]))
  const atOnce = new Set()
  const follow = name => {
    if (atOnce.has(name)) return
    atOnce.add(name)
    files.get(name).imports.forEach(follow)
  }
  follow(output[0].fileName)
  const sum = names =>
    [...names].reduce((total, name) => total + gzipSync(files.get(name).code, {level: 9}).length, 0)
  return {atOnce: sum(atOnce), all: sum(files.keys())}
}

function remembering({name, renderChunk}) {
  return {
    name,
    renderChunk(code, ...more) {
      if (!minified.has(code)) minified.set(code, renderChunk.call(this, code, ...more))
      return minified.get(code)
    },
  }
}
