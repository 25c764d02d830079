import {spawn} from 'node:child_process'
import os from 'node:os'

/**
 * Works on sandboxes for OPERATIONS operations (20,000 unless told), a thousand on each, from SEED on (by chance unless
 * told). Prints each round with its seed, and ends with an error where something was lost, doubled or mixed up: the same
 * seed does the same again.
 */
const {SEED = String(Math.floor(Math.random() * 1_000_000)), OPERATIONS = '20000'} = process.env
const rounds = Math.ceil(Number(OPERATIONS) / 1000)
const lanes = Math.min(rounds, os.availableParallelism())
const started = Date.now()
console.log(`SEED=${SEED} OPERATIONS=${OPERATIONS}`)

const codes = await Promise.all(
  Array.from({length: lanes}, (_each, lane) => {
    const [from, to] = [lane, lane + 1].map(each => Math.round((each * rounds) / lanes))
    const operations = Math.min((to - from) * 1000, Number(OPERATIONS))
    return run({SEED: String(Number(SEED) + from), OPERATIONS: String(operations)})
  }),
)
console.log(
  `${OPERATIONS} operations from SEED=${SEED} on, in ${Math.round((Date.now() - started) / 1000)} s`,
)
process.exitCode = codes.every(code => code === 0) ? 0 : 1

function run(variables) {
  const child = spawn('npx', ['vitest', 'run', 'tests/soak/soak.test.ts'], {
    stdio: 'inherit',
    env: {...process.env, ...variables},
  })
  return new Promise(resolve => child.on('exit', code => resolve(code ?? 1)))
}
