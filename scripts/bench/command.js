import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const command = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))
const note = [
  'Seen at home with her sister. She walked to the library and back, and said it was a good day.',
  'Pt is non-compliant with evening meds, says “they make me a zombie by noon.”',
  'Sleep about seven hours. Appetite as usual. No change to the plan; review in four weeks.',
  'He claims that he takes them. Denies pain. Choir on Sunday, and coffee with his brother after.',
].join('\n')
const data = Buffer.from(`${note}\n`.repeat(8)).toString('base64')
const documents = {
  resourceType: 'DocumentReference',
  content: [{attachment: {contentType: 'text/plain', data}}],
}
const long = `${note} `.repeat(Math.ceil(50e6 / note.length))

/**
 * How much memory the command takes at most for an export of 300 MB, beside one of 10 MB, and for a single line of
 * 50 MB; how fast it reads, in threads and in one.
 */
export async function benchCommand() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'recovery-charting-'))
  try {
    const small = writeExport(folder, 10)
    const large = writeExport(folder, 300)
    const bundle = writeBundle(folder, 300)
    const line = path.join(folder, 'line.txt')
    fs.writeFileSync(line, long)
    console.log('recovery-charting lint, an export of documents with notes (this machine)')
    const peaks = [await lint(small), await lint(small), await lint(small)].map(({peak}) => peak)
    const base = peaks.sort((one, other) => one - other)[1]
    for (const [name, file, ...options] of [
      ['300 MB, lines', large],
      ['300 MB, every finding as SARIF', large, '--format', 'sarif'],
      ['300 MB, one Bundle on one line', bundle],
      ['300 MB, lines, one thread', large, '--jobs', '1'],
      ['a note of one line of 50 MB', line],
    ]) {
      const {peak, seconds} = await lint(file, ...options)
      const megabytes = fs.statSync(file).size / 1e6
      console.log(
        `  ${name}: peak memory ${(peak / base).toFixed(2)} times that of 10 MB (${Math.round(peak / 1e6)} and ${Math.round(base / 1e6)} MB), ${(megabytes / seconds).toFixed(0)} MB/s`,
      )
    }
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

function writeExport(folder, megabytes) {
  const file = path.join(folder, `${megabytes}.ndjson`)
  write(file, megabytes, id => `${JSON.stringify({...documents, id})}\n`)
  return file
}

function writeBundle(folder, megabytes) {
  const file = path.join(folder, `${megabytes}.json`)
  fs.writeFileSync(file, '{"resourceType":"Bundle","type":"collection","entry":[{}')
  write(file, megabytes, id => `,${JSON.stringify({resource: {...documents, id}})}`)
  fs.appendFileSync(file, ']}')
  return file
}

function write(file, megabytes, resource) {
  let part = ''
  let size = 0
  for (let id = 0; size < megabytes * 1e6; id++) {
    part += resource(`d${id}`)
    if (part.length < 1e6) continue
    fs.appendFileSync(file, part)
    size += part.length
    part = ''
  }
}

/** Runs the command; answers its peak memory in bytes and how long it took. */
async function lint(file, ...options) {
  const told = `import fs from 'node:fs'; import {isMainThread} from 'node:worker_threads'; if (isMainThread) process.on('exit', () => fs.writeSync(3, String(process.resourceUsage().maxRSS)))`
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(told)}`,
      command,
      'lint',
      file,
      '--format',
      'summary',
      ...options,
    ],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
  )
  let peak = ''
  for await (const chunk of child.stdio[3]) peak += chunk
  return {peak: parseInt(peak) * 1024, seconds: (performance.now() - started) / 1000}
}
