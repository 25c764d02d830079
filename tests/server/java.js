import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const project = join(dirname(fileURLToPath(import.meta.url)), 'hapi')
const target = join(project, 'target')
const classpathFile = join(target, 'classpath')
const lock = join(target, 'building')
let logs = 0

/**
 * Starts a main class of `tests/server/hapi`, compiling the project first where that is due; its standard error goes to `log`.
 * The process ends with its standard input, so never outlives this one. Throws an error with code `NO_JAVA` without JDK 17 and Maven.
 */
export async function startJava(name, mainClass, args = []) {
  await requireJava()
  const classpath = await buildClasspath()
  const log = join(target, `${name}-${process.pid}-${++logs}.log`)
  const logFile = openSync(log, 'w')
  // Short-lived and small: quick to start matters more than quick for long.
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx1g']
  const child = spawn('java', [...flags, '-cp', classpath, mainClass, ...args], {
    stdio: ['pipe', 'pipe', logFile],
  })
  closeSync(logFile)
  child.stdin.on('error', () => {})
  return {child, log}
}

/** Lets this process end without waiting for the child (which then ends too), or, with `true`, wait for it again. */
export function awaitJava(child, awaited) {
  for (const handle of [child, child.stdin, child.stdout]) awaited ? handle.ref() : handle.unref()
}

/** Closes the standard input of a process from `startJava` and resolves once it has ended. */
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
export const endOfLog = log =>
  readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .filter(line => !line.startsWith('\tat '))
    .slice(-6)
    .join('\n')

async function requireJava() {
  const version = await run('java', ['-version']).catch(() => undefined)
  const major = Number(version?.match(/version "(\d+)/)?.[1])
  if (!(major >= 17)) throw noJava('Java 17 or newer was not found, so no HAPI server can be started.')
}

async function buildClasspath() {
  mkdirSync(target, {recursive: true})
  while (!isBuilt()) {
    if (!takeLock()) await wait(500)
    else await build().finally(() => rmSync(lock, {force: true}))
  }
  return `${join(target, 'classes')}:${readFileSync(classpathFile, 'utf8').trim()}`
}

async function build() {
  await run('mvn', ['-version']).catch(() => {
    throw noJava('Maven was not found, so the HAPI server cannot be built.')
  })
  rmSync(classpathFile, {force: true})
  await run('mvn', [
    '-B',
    '-q',
    'compile',
    'dependency:build-classpath',
    `-Dmdep.outputFile=${classpathFile}`,
  ])
}

function isBuilt() {
  if (!existsSync(classpathFile)) return false
  const built = statSync(classpathFile).mtimeMs
  const sources = readdirSync(join(project, 'src'), {recursive: true}).map(path => join(project, 'src', path))
  const isCurrent = [join(project, 'pom.xml'), ...sources].every(path => statSync(path).mtimeMs < built)
  return (
    isCurrent &&
    readFileSync(classpathFile, 'utf8')
      .trim()
      .split(':')
      .every(path => existsSync(path))
  )
}

// Two test files may ask for the first build at the same time.
function takeLock() {
  try {
    closeSync(openSync(lock, 'wx'))
    return true
  } catch {
    if (Date.now() - (statSync(lock, {throwIfNoEntry: false})?.mtimeMs ?? 0) > 600_000)
      rmSync(lock, {force: true})
    return false
  }
}

async function run(command, args) {
  const child = spawn(command, args, {cwd: project, stdio: ['ignore', 'pipe', 'pipe']})
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${output.trim()}`)
  return output
}

function noJava(sentence) {
  return Object.assign(new Error(sentence), {code: 'NO_JAVA'})
}
