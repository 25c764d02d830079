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
import {delimiter, dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const project = join(dirname(fileURLToPath(import.meta.url)), 'hapi')

/** The folder of everything that is built or logged; git ignores it. */
export const target = join(project, 'target')

const classpathFile = join(target, 'classpath')
const lock = join(target, 'building')

/** The Java class path of `tests/server/hapi`, built by Maven when it is missing or older than the sources. Throws code `NO_JAVA` without Java 17 and Maven. */
export async function javaClasspath() {
  const version = await run('java', ['-version']).catch(() => '')
  const major = Number(/version "(\d+)/.exec(version)?.[1] ?? 0)
  if (major < 17) throw noJava('Java 17 or newer was not found, so HAPI cannot be started.')
  mkdirSync(target, {recursive: true})
  while (!isBuilt()) {
    if (takeLock()) await build().finally(() => rmSync(lock, {force: true}))
    else await wait(500)
  }
  return [join(target, 'classes'), readFileSync(classpathFile, 'utf8').trim()].join(delimiter)
}

async function build() {
  await run('mvn', ['-version']).catch(() => {
    throw noJava('Maven was not found, so HAPI cannot be fetched and built.')
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
  return isCurrent && readFileSync(classpathFile, 'utf8').trim().split(delimiter).every(existsSync)
}

// Two test files may ask for the first build at the same time; a lock of ten minutes ago is of a build that died.
function takeLock() {
  try {
    closeSync(openSync(lock, 'wx'))
    return true
  } catch {
    const taken = statSync(lock, {throwIfNoEntry: false})?.mtimeMs
    if (taken && Date.now() - taken > 600_000) rmSync(lock, {force: true})
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

const noJava = sentence => Object.assign(new Error(sentence), {code: 'NO_JAVA'})
