import {spawn} from 'node:child_process'
import fs from 'node:fs'

const steps = [
  ['npm test', {}],
  ['npm run check', {}],
  ['npm run test:server', {}],
]
if (['/usr/bin/firefox-esr', '/usr/bin/firefox'].some(file => fs.existsSync(file)))
  steps.push(['npm run test:elements', {ENGINE: 'firefox'}], ['npm run test:journey', {ENGINE: 'firefox'}])
else console.log('No Firefox on this machine: its tests were skipped.')

const totals = {passed: 0, failed: 0, skipped: 0}
for (const [command, variables] of steps) {
  console.log(
    `\n── ${command} ${Object.entries(variables)
      .map(pair => pair.join('='))
      .join(' ')}`,
  )
  const started = Date.now()
  const {code, output} = await run(command, variables)
  const counts = countsIn(output)
  // A step without tests of its own, or one that failed without a failed test, counts as one.
  if (code && !counts.failed) counts.failed = 1
  if (!code && !counts.passed) counts.passed = 1
  for (const key of Object.keys(totals)) totals[key] += counts[key]
  console.log(
    `── ${command}: ${counts.passed} passed, ${counts.failed} failed, in ${Math.round((Date.now() - started) / 1000)} s`,
  )
}
console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`,
)
process.exit(totals.failed || !totals.passed ? 1 : 0)

function run(command, variables) {
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
      out.write(chunk)
    })
  return new Promise(resolve => child.on('close', code => resolve({code, output})))
}

/** What Vitest («Tests  2 failed | 35 passed») and Web Test Runner («60 passed, 0 failed», its last word) counted. */
function countsIn(text) {
  // eslint-disable-next-line no-control-regex -- colours are control characters
  const lines = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').split(/[\r\n]+/)
  const summaries = lines.filter(line => /^\s*Tests\s+\d/.test(line))
  const browser = lines.filter(line => /test files .*\d+ passed/.test(line)).at(-1)
  const counts = {passed: 0, failed: 0, skipped: 0}
  for (const line of [...summaries, browser ?? ''])
    for (const [, number, what] of line.matchAll(/(\d+) (passed|failed|skipped)/g))
      counts[what] += Number(number)
  return counts
}
