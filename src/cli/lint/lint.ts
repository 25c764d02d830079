import {availableParallelism} from 'node:os'
import {Misuse, type Call, type Command} from '../command.js'
import {languageIn} from '../language.js'
import {addCounts, sumUnder, type Counts} from './counts.js'
import {piecesOf, sizeOf, standardInput, type Form} from './inputs.js'
import {formats} from './outputs/index.js'
import type {Piece, Trouble} from './piece.js'
import {newPool, type Pool} from './pool.js'
import {newProgress} from './progress.js'
import type {Reading} from './reading.js'
import {readSiteRules} from './site-rules.js'

/** Exit codes: all was read and nothing found; something was found; something could not be read (all else was). */
const done = {clean: 0, found: 1, unread: 2} as const
const severities = ['hint', 'suggest', 'strong'] as const

/** `recovery-charting lint`: reads files of notes and exports of FHIR resources, and tells the wording that judges. */
export const command: Command = {
  options: {
    language: {type: 'string', short: 'l', choices: ['en', 'fr']},
    format: {type: 'string', short: 'f', choices: Object.keys(formats)},
    as: {type: 'string', choices: ['text', 'json', 'ndjson']},
    field: {type: 'string'},
    least: {type: 'string', choices: severities},
    rules: {type: 'string', multiple: true},
    jobs: {type: 'string', short: 'j'},
  },
  help: words => words.lint.help,
  async run({given, language, words, surroundings}) {
    const files = given.files.length ? given.files : [standardInput]
    const format = (given.value('format') ?? 'lines') as keyof typeof formats
    const least = severities.findIndex(each => each === (given.value('least') ?? 'hint'))
    const site = await readSiteRules(given.values('rules'), surroundings, words)
    const setup = {
      language: languageIn(given.value('language') ?? '') ?? language,
      field: given.value('field') ?? 'text',
      severities: severities.slice(least),
      countsOnly: format === 'summary',
      packs: site.packs,
    }
    const pool = newPool(setup, jobsOf({given, words}))
    const progress = newProgress(surroundings, words, await sizeOf(files, surroundings))
    const output = formats[format]({surroundings, language, words, progress, isOwn: site.isOwn})
    const counts: Counts = new Map([['files', files.length]])
    let unread = 0
    const form = given.value('as') as Form | undefined
    for await (const {file, reading} of inOrder(
      readingsOf(files, file => piecesOf(file, surroundings, form), pool, progress.add),
      pool.size,
    )) {
      addCounts(counts, reading.counts)
      unread += reading.troubles.length
      await output.tell(file, reading)
    }
    await pool.close()
    const code = unread ? done.unread : sumUnder(counts, 'found') ? done.found : done.clean
    progress.end()
    await output.end(counts, code)
    return code
  },
}

/** The pieces of all files, each handed to be read. */
async function* readingsOf(
  files: readonly string[],
  open: (file: string) => AsyncIterable<Piece | Trouble>,
  pool: Pool,
  read: (bytes: number) => void,
): AsyncGenerator<{file: string; reading: Promise<Reading>}> {
  for (const file of files) {
    for await (const piece of open(file)) {
      if ('bytes' in piece) read(piece.bytes.length)
      const told = {passages: [], rules: [], counts: new Map()}
      yield {
        file,
        reading: 'bytes' in piece ? pool.read(piece) : Promise.resolve({...told, troubles: [piece]}),
      }
    }
  }
}

/** Waits for each in turn, with so many others under way. */
async function* inOrder<Item extends {reading: Promise<Reading>}>(
  items: AsyncIterable<Item>,
  ahead: number,
): AsyncGenerator<Omit<Item, 'reading'> & {reading: Reading}> {
  const queue: Item[] = []
  for await (const item of items) {
    queue.push(item)
    if (queue.length < ahead) continue
    const next = queue.shift()!
    yield {...next, reading: await next.reading}
  }
  for (const next of queue) yield {...next, reading: await next.reading}
}

function jobsOf({given, words}: Pick<Call, 'given' | 'words'>): number {
  const asked = given.value('jobs')
  if (asked === undefined) return Math.min(8, availableParallelism())
  const jobs = Number(asked)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new Misuse(words.lint.jobs(asked))
  return jobs
}
