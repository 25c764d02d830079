import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {setInterval} from 'node:timers'
import {fileURLToPath} from 'node:url'
import {awaitJava, endOfLog, startJava, stopJava} from './java.js'

/**
 * Starts an empty HAPI FHIR R4 server on 127.0.0.1 and resolves once it answers: `{baseUrl, log, stop}`.
 * `port` 0 or none takes any free port. Throws an error with code `NO_JAVA` where Java or Maven is missing.
 */
export async function startHapi({port = 0} = {}) {
  const {child, log} = await startJava('hapi', 'recovery.server.HapiServer', [String(port)])
  const stop = () => stopJava(child)
  const abort = new globalThis.AbortController()
  try {
    const {signal} = abort
    const baseUrl = await Promise.race([
      once(createInterface({input: child.stdout}), 'line', {signal}).then(([line]) => line),
      once(child, 'exit', {signal}).then(() => fail('ended before it answered')),
      once(AbortSignal.timeout(180_000), 'abort', {signal}).then(() =>
        fail('did not answer within three minutes'),
      ),
    ])
    const response = await fetch(`${baseUrl}/metadata`)
    if (!response.ok) fail(`answered ${response.status} to a request for its metadata`)
    await response.body?.cancel()
    awaitJava(child, false)
    return {baseUrl, log, stop}
  } catch (error) {
    await stop()
    throw error
  } finally {
    abort.abort()
  }

  function fail(what) {
    throw new Error(`The HAPI server ${what}. The end of ${log}:\n${endOfLog(log)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port')
  const {baseUrl, log, stop} = await startHapi({port: at < 0 ? 8080 : Number(process.argv[at + 1])})
  console.log(`HAPI FHIR R4 is at ${baseUrl}; its log is ${log}. Ctrl-C ends it.`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().then(() => process.exit(0)))
  setInterval(() => {}, 2 ** 30)
}
