import {newBlock, readBlock, type Block} from './block.js'
import {findIn} from './find.js'
import type {Finding} from './finding.js'
import {isQuoted, newQuotations} from './quotation.js'
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
      const quotations = newQuotations(text)
      const findings: Finding[] = []
      for (let at = 0; at < text.length;) {
        at = readBlock(block, at)
        const {hitCount, marks} = block
        for (let mark = 0; mark < marks.length; mark += 2) quotations.add(marks[mark]!, marks[mark + 1]!)
        if (hitCount) for (const finding of findIn(block, own, 0)) findings.push(finding)
      }
      block.text = ''
      return withoutQuoted(findings, quotations.end())
    },
    createSession: () => newSession(readingFor),
  }
}

/** The findings that are not in what somebody is quoted as saying. */
const withoutQuoted = (findings: Finding[], quotations: readonly number[]) =>
  quotations.length ? findings.filter(({start, end}) => !isQuoted(quotations, start, end)) : findings
