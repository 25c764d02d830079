import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {onTestFinished} from 'vitest'
import {transpiled} from '../../scripts/transpile.js'
import {runCommand} from '../../src/cli/run-command.js'

/** What a command wrote on both streams, and its exit code. */
export interface Ended {
  out: string
  err: string
  code: number | null
}

/** Where a command runs. */
export interface Around {
  stdin?: string | Buffer
  env?: Record<string, string>
  cwd?: string
  /** A file that the output goes to. */
  stdout?: string
}

/** Runs the command as it is installed, in a process of its own; in English unless the shell says otherwise. */
export async function spawned(
  args: readonly string[],
  {stdin = '', env = {}, cwd, stdout}: Around = {},
): Promise<Ended> {
  const dist = await transpiled()
  const command = [path.join(dist, 'cli/index.js'), ...args]
  const [program, given] = stdout
    ? ['sh', ['-c', `exec "$0" "$@" > ${stdout}`, process.execPath, ...command]]
    : [process.execPath, command]
  const child = spawn(program, given, {
    cwd,
    env: {PATH: process.env['PATH'], LANG: 'C', ...env},
  })
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [out, err, code] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    new Promise<number | null>(resolve => child.on('close', resolve)),
  ])
  return {out, err, code}
}

/** Runs the command within the process of the test: the same, but for the start of a process. */
export async function run(args: readonly string[], {stdin = '', env = {}, cwd}: Around = {}): Promise<Ended> {
  const written = {out: '', err: ''}
  const stream = (name: 'out' | 'err') =>
    new Writable({write: (chunk, _encoding, done) => (done(), void (written[name] += String(chunk)))})
  const code = await runCommand(args, {
    stdin: Readable.from(stdin.length ? [Buffer.from(stdin)] : []),
    stdout: stream('out'),
    stderr: stream('err'),
    env: {LANG: 'C', ...env},
    cwd: () => cwd ?? process.cwd(),
  })
  return {...written, code}
}

/** A folder with these files, for as long as the test runs. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'recovery-charting-'))
  onTestFinished(() => fs.rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content)
  return folder
}

/** One resource a line. */
export const ndjson = (...resources: readonly object[]): string =>
  resources.map(resource => `${JSON.stringify(resource)}\n`).join('')

/** An attachment with a text in it. */
export const attached = (text: string, contentType = 'text/plain', encoding: BufferEncoding = 'utf8') => ({
  contentType,
  data: Buffer.from(text, encoding).toString('base64'),
})

export const staff = {reference: 'Practitioner/7'}
export const maya = {reference: 'Patient/maya'}
