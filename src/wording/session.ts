import {newBlock, type Block} from './text/block.js'
import {together} from './match/together.js'
import type {Finding} from './finding.js'
import {findQuotations, withoutQuoted} from './text/quotation.js'
import {nothing, readAgain, type Read} from './read-again.js'
import type {LintOptions, Reading} from './reading.js'

/** Reads a text again after each change. */
export interface Session {
  /** The findings of the whole text as it now is: the same as a full lint, for less work. */
  update(text: string, options: LintOptions): Finding[]
}

/** A session remembers the blocks of the text that it last read, and reads only those again that an edit touched. */
export function newSession(readingFor: (options: LintOptions) => Reading): Session {
  let reads: Read[] = []
  let packs: Reading['tables'] | undefined
  let terms = ''
  let block: Block | undefined
  return {
    update(text, options) {
      const {tables, own} = readingFor(options)
      const asked = JSON.stringify(own)
      if (tables !== packs || asked !== terms) reads = tables.map(nothing)
      packs = tables
      terms = asked
      return together(
        reads.map((read, index) => {
          block = newBlock(text, tables[index]!, block)
          if (text !== read.text) readAgain(block, read, own)
          return withoutQuoted(read.findings, findQuotations(text, read.marks))
        }),
      )
    },
  }
}
