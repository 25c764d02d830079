import {spawn} from 'node:child_process'
import fs from 'node:fs'

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].some(file => fs.existsSync(file))
if (!firefox) console.log('No Firefox on this machine: its tests were skipped.')

/** What runs side by side, each lane one step after the other. Only `npm test` and `npm run check` build, and never side by side with what needs the build. */
const rounds = [
  [
    [['npm test'], ['npm run check']],
    [
      ...(firefox ? [['npm run test:elements', {ENGINE: 'firefox'}]] : []),
      ['node tests/server/run.js contract'],
    ],
  ],
  [[['node tests/server/run.js journey']], firefox ? [['npm run test:journey', {ENGINE: 'firefox'}]] : []],
]

const totals = {passed: 0, failed: 0, skipped: 0}
for (const [first, second] of rounds) await Promise.all([lane(first, true), lane(second, false)])
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
    const counts = countsIn(output)
    // A step without tests of its own, or one that failed without a failed test, counts as one.
    if (code && !counts.failed) counts.failed = 1
    if (!code && !counts.passed) counts.passed = 1
    for (const key of Object.keys(totals)) totals[key] += counts[key]
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

/** What Vitest («Tests  2 failed | 35 passed») and Web Test Runner («60 passed, 0 failed», its last word) counted. */
function countsIn(text) {
  // eslint-disable-next-line no-control-regex -- colours are control characters
  const lines = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').split(/[\r\n]+/)
  const summaries = lines.filter(line => /^\s*Tests\s+\d/.test(line))
  // It prints its counts again and again, and twice that it is over: those right before that are the last.
  const browsers = new Map()
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('Finished running tests')) continue
    const counted = lines.slice(0, at).findLast(each => /test files .*\d+ passed/.test(each)) ?? ''
    browsers.set(`${counted} ${line}`, counted)
  }
  const counts = {passed: 0, failed: 0, skipped: 0}
  for (const line of [...summaries, ...browsers.values()])
    for (const [, number, what] of line.matchAll(/(\d+) (passed|failed|skipped)/g))
      counts[what] += Number(number)
  return counts
}
