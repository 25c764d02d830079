import {newBlock, type Block} from './text/block.js'
import {readBlock} from './text/read-block.js'
import {findIn} from './match/find.js'
import type {Finding} from './finding.js'
import {findQuotations, withoutQuoted} from './text/quotation.js'
import {newReadings, type LanguagePack, type LintOptions} from './reading.js'
import {newSession, type Session} from './session.js'

/** A linter for some languages. */
export interface Linter {
  /** The findings in a text, in order and apart. */
  lint(text: string, options: LintOptions): Finding[]
  createSession(): Session
}

/** Makes a linter for the languages given, so that a page in one language loads no other. */
export function createLinter(...packs: LanguagePack[]): Linter {
  const readingFor = newReadings(packs)
  let block: Block | undefined
  return {
    lint(text, options) {
      const {tables, own} = readingFor(options)
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
    },
    createSession: () => newSession(readingFor),
  }
}
