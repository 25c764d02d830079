import {spawn} from 'node:child_process'
import fs from 'node:fs'

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].some(file => fs.existsSync(file))
if (!firefox) console.log('No Firefox on this machine: its tests were skipped.')

// The Chromium of the npm package, where it is one for this machine: the same everywhere, and a third lighter.
if (process.platform === 'linux' && process.arch === 'x64') process.env.CHROME_PATH ??= ''

const inFirefox = commands => (firefox ? commands.map(command => [command, {ENGINE: 'firefox'}]) : [])

const totals = {passed: 0, failed: 0, skipped: 0}
const failures = new Set()
// Two lanes, side by side and about as long; nothing builds again what is built. Chromium goes through everything on the
// sandbox, and through what depends on the server on the real one; Firefox through the elements, which need no build, and
// through the journeys in which browsers differ most.
const elements = lane(inFirefox(['npm run test:elements']))
await lane([['npm run build']], true)
await Promise.all([
  lane([['npm test']], true),
  elements.then(() =>
    lane([
      ['node tests/server/run.js'],
      ...inFirefox(['npm run test:journey -- journey.test examples guest smart']),
      ['npm run check'],
    ]),
  ),
])
if (failures.size) console.log(`\n── What failed\n${[...failures].join('\n')}`)
console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`,
)
process.exit(totals.failed || !totals.passed ? 1 : 0)

/** Runs steps; what the second lane prints is kept until a step is over, so that lines do not mix. */
async function lane(steps, aloud) {
  for (const [command, variables = {}] of steps) {
    const name = [...Object.entries(variables).map(pair => pair.join('=')), command].join(' ')
    if (aloud) console.log(`\n── ${name}`)
    const started = Date.now()
    const {code, output} = await run(command, variables, aloud)
    const lines = linesOf(output)
    const counts = countsIn(lines)
    // A step without tests of its own, or one that failed without a failed test, counts as one.
    if (code && !counts.failed) counts.failed = 1
    if (!code && !counts.passed) counts.passed = 1
    for (const key of Object.keys(totals)) totals[key] += counts[key]
    if (code) failures.add(name)
    if (code) for (const line of lines.filter(tellsOfAFailure)) failures.add(`   ${line.trim()}`)
    if (!aloud) console.log(`\n── ${name}\n${output}`)
    console.log(
      `── ${name}: ${counts.passed} passed, ${counts.failed} failed, in ${Math.round((Date.now() - started) / 1000)} s`,
    )
  }
}

function run(command, variables, aloud) {
  const child = spawn(command, {
    shell: true,
    env: {...process.env, ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    stream.on('data', chunk => {
      output += chunk
      if (aloud) out.write(chunk)
    })
  return new Promise(resolve => child.on('close', code => resolve({code, output})))
}

/** What was printed, without its colours. */
function linesOf(text) {
  // eslint-disable-next-line no-control-regex -- colours are control characters
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').split(/[\r\n]+/)
}

/** The marks of Vitest, of Web Test Runner, of the table of faults and of an error that ended everything. */
function tellsOfAFailure(line) {
  return /^\s*(FAIL |𐄂|❌|\w*Error: |[A-Z]\d+ +(failed|missing) )/u.test(line)
}

/** What Vitest («Tests  2 failed | 35 passed») and Web Test Runner («60 passed, 0 failed», its last word) counted. */
function countsIn(lines) {
  const summaries = lines.filter(line => /^\s*Tests\s+\d/.test(line))
  // It prints its counts again and again, and twice that it is over, not in the same time: those right before are the last.
  const browsers = new Set()
  for (const [at, line] of lines.entries())
    if (line.startsWith('Finished running tests'))
      browsers.add(lines.slice(0, at).findLast(each => /test files .*\d+ passed/.test(each)) ?? '')
  const counts = {passed: 0, failed: 0, skipped: 0}
  for (const line of [...summaries, ...browsers])
    for (const [, number, what] of line.matchAll(/(\d+) (passed|failed|skipped)/g))
      counts[what] += Number(number)
  return counts
}
