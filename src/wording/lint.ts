import {newBlock, type Block} from './text/block.js'
import {readBlock} from './text/read-block.js'
import {findIn, type OwnWords} from './match/find.js'
import {together} from './match/together.js'
import type {Finding} from './finding.js'
import type {Pack} from './pack/pack.js'
import type {Tables} from './pack/tables.js'
import {findQuotations, withoutQuoted} from './text/quotation.js'
import {newReadings, type LintOptions} from './reading.js'
import {newSession, type Session} from './session.js'

/** A linter for some languages. */
export interface Linter {
  /** The findings in a text, in order and apart. */
  lint(text: string, options: LintOptions): Finding[]
  createSession(): Session
}

/**
 * Makes a linter of packs, so that a page in one language loads no other. Where a language has several (`withLayers`), a
 * text is read by each, and of findings that overlap the strongest is told.
 */
export function createLinter(...packs: Pack[]): Linter {
  const readingFor = newReadings(packs)
  let block: Block | undefined

  function read(text: string, tables: Tables, own: OwnWords): Finding[] {
    block = newBlock(text, tables, block)
    const findings: Finding[] = []
    const marks: number[] = []
    for (let at = 0; at < text.length;) {
      at = readBlock(block, at)
      for (const value of block.marks) marks.push(value)
      if (block.hitCount) for (const finding of findIn(block, own)) findings.push(finding)
    }
    block.text = ''
    return withoutQuoted(findings, findQuotations(text, marks))
  }

  return {
    lint(text, options) {
      const {tables, own} = readingFor(options)
      return together(tables.map(each => read(text, each, own)))
    },
    createSession: () => newSession(readingFor),
  }
}
