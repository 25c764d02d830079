import {spawn} from 'node:child_process'
import {startHapi} from './hapi.js'

const parts = {contract: 'vitest.server.config.ts', journey: 'vitest.journey.config.ts'}

/**
 * Runs the contract and the whole journey, or the one that is named (and of that the files that are named), against a
 * real FHIR server: HAPI, started and stopped here, or the one that FHIR_BASE_URL names. Says so, and succeeds,
 * where there is no Java to run HAPI with.
 */
const [only, ...files] = process.argv.slice(2)
if (only && !(only in parts))
  throw new Error(`There is no part «${only}»: ${Object.keys(parts).join(' or ')}.`)
const given = process.env.FHIR_BASE_URL
let hapi
try {
  hapi = given ? undefined : await startHapi()
} catch (error) {
  if (error.code !== 'NO_JAVA') throw error
  console.log(`The tests against a real FHIR server were skipped: ${error.message}`)
  process.exit(0)
}

const FHIR_BASE_URL = given ?? hapi.baseUrl
console.log(`Against the FHIR server at ${FHIR_BASE_URL}`)
try {
  for (const config of only ? [parts[only]] : Object.values(parts))
    process.exitCode ||= await run('npx', ['vitest', 'run', '--config', config, ...files], {FHIR_BASE_URL})
} finally {
  await hapi?.stop()
}

function run(command, parameters, variables) {
  const child = spawn(command, parameters, {stdio: 'inherit', env: {...process.env, ...variables}})
  return new Promise(resolve => child.on('exit', code => resolve(code ?? 1)))
}
