import {createInterface} from 'node:readline'
import {awaitJava, endOfLog, startJava, stopJava} from './java.js'

/**
 * Starts HAPI's R4 validator, which needs no network: `{validate(resources, conformance), close()}`. `validate` resolves to the issues
 * `{severity, expression, text}` of each resource, in order; a resource may be JSON text, which keeps 1.00 as it is.
 * Throws an error with code `NO_JAVA` where Java or Maven is missing.
 */
export async function createValidator() {
  const {child, log} = await startJava('validator', 'recovery.server.ResourceValidator')
  const waiting = new Map()
  let lastId = 0
  let ended = false

  createInterface({input: child.stdout}).on('line', line => {
    const {id, issues, error} = JSON.parse(line)
    const {resolve, reject} = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) awaitJava(child, false)
    if (error) reject(new Error(`The conformance resources could not be read: ${error}`))
    else resolve(issues)
  })
  child.on('exit', () => {
    ended = true
    for (const {reject} of waiting.values())
      reject(new Error(`The validator ended. The end of ${log}:\n${endOfLog(log)}`))
    waiting.clear()
  })
  awaitJava(child, false)

  return {
    validate(resources, conformance = []) {
      if (ended) return Promise.reject(new Error('The validator is closed.'))
      const id = ++lastId
      const request = {id, resources: resources.map(asText), conformance: conformance.map(asText)}
      awaitJava(child, true)
      return new Promise((resolve, reject) => {
        waiting.set(id, {resolve, reject})
        child.stdin.write(`${JSON.stringify(request)}\n`)
      })
    },
    close: () => stopJava(child),
  }
}

const asText = resource => (typeof resource === 'string' ? resource : JSON.stringify(resource))
