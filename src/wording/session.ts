import type {Compiled} from './compile.js'
import type {Finding} from './finding.js'
import type {LintOptions} from './lint.js'
import {quotedWithin} from './quotation.js'
import {readLine, type Reading} from './read-line.js'

/** Reads a text again after each change. */
export interface Session {
  /** The findings of the whole text as it now is: the same as a full lint, for less work. */
  update(text: string, options: LintOptions): Finding[]
}

/** A session remembers the lines of its last reading, by their text and by what is quoted in them. */
export function newSession(toReading: (text: string, options: LintOptions) => Reading): Session {
  let before = new Map<string, Finding[]>()
  let readBy = ''
  let compiled: Compiled | undefined
  return {
    update(text, options) {
      const reading = toReading(text, options)
      const ownWords = JSON.stringify(reading.ownWords)
      if (reading.compiled !== compiled || ownWords !== readBy) before = new Map()
      compiled = reading.compiled
      readBy = ownWords
      const now = new Map<string, Finding[]>()
      const findings = reading.lines.flatMap(([from, to]) => {
        const key = `${quotedWithin(reading.quotations, from, to)}|${text.slice(from, to)}`
        const known = now.get(key) ?? before.get(key) ?? moved(readLine(text, from, to, reading), -from)
        now.set(key, known)
        return moved(known, from)
      })
      before = now
      return findings
    },
  }
}

const moved = (findings: readonly Finding[], by: number) =>
  findings.map(finding => ({...finding, start: finding.start + by, end: finding.end + by}))
