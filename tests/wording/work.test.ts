import {describe, expect, it, vi} from 'vitest'
import {newBlock} from '../../src/wording/text/block.js'
import {readBlock} from '../../src/wording/text/read-block.js'
import {english} from '../../src/wording/english.js'
import {findIn} from '../../src/wording/match/find.js'
import {findQuotations} from '../../src/wording/text/quotation.js'
import {openPack, type Tables} from '../../src/wording/pack/tables.js'

function counting(tables: Tables) {
  const count = {reads: 0}
  const watch = <Column extends object>(column: Column): Column =>
    new Proxy(column, {
      get(target, key) {
        count.reads++
        return Reflect.get(target, key, target) as unknown
      },
    })
  // What is read again and again while words are read, phrases are tried, and frames and guards look around.
  const {vocabulary, sets} = tables
  vocabulary.known = watch(vocabulary.known)
  sets.bits = watch(sets.bits)
  sets.placesOf = watch(sets.placesOf)
  return {count, tables}
}

/**
 * How many reads of the text and of the tables it costs to find what is in a text, and where it quotes. A
 * window of the text counts by its length, each time that it is filled.
 */
function workOf(text: string): number {
  const {count, tables} = counting(openPack(english))
  const codes = vi.spyOn(String.prototype, 'charCodeAt')
  const slices = vi.spyOn(String.prototype, 'slice')
  const marks: number[] = []
  const block = newBlock(text, tables)
  for (let at = 0; at < text.length;) {
    at = readBlock(block, at)
    marks.push(...block.marks)
    if (block.hitCount) findIn(block, [])
  }
  findQuotations(text, marks)
  const sliced = slices.mock.results.reduce((sum, {value}) => sum + (value as string).length, 0)
  const reads = count.reads + codes.mock.calls.length + sliced
  vi.restoreAllMocks()
  return reads
}

describe('work', () => {
  it.each([
    ['no space', 'a'],
    ['open quotations', '“'],
    ['straight quotations', '"'],
    ['possessives', "s' "],
    ['lone surrogates', '\ud800'],
    ['combining marks', 'e\u0301'],
    ['negations', 'not '],
    ['helping verbs', 'is and very '],
    ['line ends', '\n'],
    ['wrapped lines', 'he is\n'],
    ['findings', 'refused claims '],
    ['exceptions', 'the claim '],
    ['exceptions of other rules', 'refused small claim '],
    ['names', 'Drug Abuse Test '],
    ['lists', 'hostile, or aggressive, '],
    ['optional words', 'a known recovering drug '],
    ['views of views', 'seen as described as hostile as '],
    ['sayings of sayings', 'says that he thinks he is lazy '],
    ['two languages', 'Pt refuse le lazy '],
  ])('grows as the text does: %s', (_, piece) => {
    const small = piece.repeat(Math.ceil(8000 / piece.length))
    const work = workOf(small)
    expect(workOf(small.repeat(4))).toBeLessThanOrEqual(4.5 * work + 200)
    expect(work).toBeLessThan(150 * small.length)
  })
})
