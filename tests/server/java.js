import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, openSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {javaClasspath, target} from './java-classpath.js'

let started = 0

/**
 * Starts a main class of `tests/server/hapi` and gives its process and the log of its standard error.
 * It ends when its standard input closes, so it never outlives this process. Throws code `NO_JAVA` without Java 17 and Maven.
 */
export async function startJava(name, mainClass, args = []) {
  const classpath = await javaClasspath()
  const log = join(target, `${name}-${process.pid}-${++started}.log`)
  const logFile = openSync(log, 'w')
  // Small and short-lived: a quick start matters more than speed later.
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx1g']
  const child = spawn('java', [...flags, '-cp', classpath, mainClass, ...args], {
    stdio: ['pipe', 'pipe', logFile],
  })
  closeSync(logFile)
  // Writing to a process that has just died: its exit says so better.
  child.stdin.on('error', () => {})
  return {child, log}
}

/** Whether this process may not end (`true`) or may end, and the child with it (`false`), while the child runs. */
export function awaitJava(child, awaited) {
  for (const handle of [child, child.stdin, child.stdout]) awaited ? handle.ref() : handle.unref()
}

/** Closes the standard input of a process from `startJava` and resolves once it has ended, by force after five seconds. */
export async function stopJava(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  awaitJava(child, true)
  const ended = once(child, 'exit')
  child.stdin.end()
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(timer)
}

/** The last lines of a log without its stack traces, for an error message. */
export function endOfLog(log) {
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return lines
    .filter(line => !/^\s*(at |\.\.\. )/.test(line))
    .slice(-6)
    .join('\n')
}
