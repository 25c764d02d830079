import {spawn} from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {jsonPieces} from '../../src/cli/lint/json-pieces.js'
import {linePieces} from '../../src/cli/lint/line-pieces.js'
import type {Piece, Trouble} from '../../src/cli/lint/piece.js'
import {newProgress} from '../../src/cli/lint/progress.js'
import {textPieces} from '../../src/cli/lint/text-pieces.js'
import {messages} from '../../src/cli/messages/index.js'
import {transpiled} from '../../scripts/transpile.js'
import {attached, folderWith, ndjson, spawned} from './command.js'

const goal = (id: number) => ({
  resourceType: 'Goal',
  id: `g${id}`,
  note: [{text: `She refused lunch ${id}.`}],
})

async function* chunksOf(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length]!
    yield bytes.slice(at, at + size)
    at += size
  }
}

/** What stands in the pieces that are cut of chunks of these sizes. */
async function cut(
  cutter: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Piece | Trouble>,
  text: string,
  sizes: readonly number[],
): Promise<string[]> {
  const found: string[] = []
  for await (const piece of cutter(chunksOf(text, sizes))) {
    if (!('bytes' in piece)) found.push(piece.kind)
    else if (piece.kind !== 'entries') found.push(new TextDecoder().decode(piece.bytes))
    else
      for (const [index, end] of piece.ends.entries())
        found.push(new TextDecoder().decode(piece.bytes.subarray(piece.ends[index - 1] ?? 0, end)).trim())
  }
  return found
}

const sizes = fc.array(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 5})

describe('recovery-charting lint, of much', () => {
  it('finds the same entries in a Bundle, wherever the reading of the file pauses', async () => {
    const value = fc.jsonValue({maxDepth: 3})
    const bundle = fc.record({
      resourceType: fc.constant('Bundle'),
      before: value,
      entry: fc.array(fc.record({resource: value})),
      after: value,
    })
    await fc.assert(
      fc.asyncProperty(bundle, sizes, fc.constantFrom(0, 2), async (each, lengths, indent) => {
        const found = await cut(jsonPieces, JSON.stringify(each, null, indent), lengths)
        const parsed = found.map(text => JSON.parse(text) as unknown)
        expect(parsed).toEqual(JSON.parse(JSON.stringify([...each.entry, {...each, entry: []}])))
      }),
    )
  })

  it('loses no letter of lines and notes', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '🙂', '\n', '\r\n', '. ', '{'))
      .map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, sizes, async (each, lengths) => {
        for (const cutter of [linePieces, textPieces])
          expect((await cut(cutter, each, lengths)).join('')).toBe(each)
      }),
    )
  })

  it('cuts a long note after a paragraph, and goes on counting its lines', async () => {
    const paragraph = `${'Seen at home. '.repeat(30)}\n\n`
    const note = `${paragraph.repeat(5000)}She refused lunch.\n`
    const {out} = await spawned(['lint', 'note.txt'], {cwd: folderWith({'note.txt': note})})
    expect(out).toMatch(/^note\.txt:10001:5 /)
  }, 60_000)

  it('reads in threads what it reads in one, in the same order', async () => {
    const cwd = folderWith({'export.ndjson': ndjson(...Array.from({length: 25_000}, (_, id) => goal(id)))})
    const [one, many] = await Promise.all(
      ['1', '3'].map(jobs => spawned(['lint', 'export.ndjson', '-j', jobs], {cwd})),
    )
    expect(one!.out.split('\n')).toHaveLength(50_001)
    expect(many!.out === one!.out).toBe(true)
    expect(many!.err).toBe(one!.err)
  }, 120_000)

  it('reads a line of 10 MB, in an export and in a note', async () => {
    const long = `${'Seen at home with her sister. '.repeat(350_000)}She refused lunch.`
    const document = {resourceType: 'DocumentReference', id: 'd', content: [{attachment: attached(long)}]}
    const cwd = folderWith({'export.ndjson': ndjson(goal(1), document, goal(2)), 'note.txt': long})
    const {out, code} = await spawned(['lint', 'export.ndjson', 'note.txt'], {cwd})
    expect(out.match(/^\S+ \S+ \S+:1:\d+|^note\.txt:1:\d+/gm)).toEqual([
      'export.ndjson:1 Goal/g1 note[0].text:1:5',
      'export.ndjson:2 DocumentReference/d content[0].attachment:1:10500005',
      'export.ndjson:3 Goal/g2 note[0].text:1:5',
      'note.txt:1:10500005',
    ])
    expect(code).toBe(1)
  }, 180_000)

  it('ends in peace when nobody reads on', async () => {
    const cwd = folderWith({'export.ndjson': ndjson(...Array.from({length: 20_000}, (_, id) => goal(id)))})
    const child = spawn(
      process.execPath,
      [path.join(await transpiled(), 'cli/index.js'), 'lint', 'export.ndjson'],
      {cwd},
    )
    let err = ''
    child.stderr.on('data', data => (err += data))
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(0)
    expect(err).toBe('')
  }, 60_000)
})

describe('The progress of long work', () => {
  const terminal = (isTTY: boolean) => {
    const written: string[] = []
    return {written, stderr: {isTTY, columns: 100, write: (text: string) => written.push(text)}, env: {}}
  }

  it('shows on a terminal alone, once it takes more than a second', async () => {
    for (const isTTY of [true, false]) {
      const surroundings = terminal(isTTY)
      const progress = newProgress(surroundings as never, messages.en, 4_000_000)
      progress.add(1_000_000)
      expect(surroundings.written).toEqual([])
      await new Promise(resolve => setTimeout(resolve, 1050))
      progress.add(1_000_000)
      progress.end()
      const shown = surroundings.written.join('')
      expect(shown).toMatch(isTTY ? /^\r\[#{10}\.{10}\] 50 %, 2 MB of 4 MB, .+\/s, about \d+ s left/ : /^$/)
    }
  })
})
