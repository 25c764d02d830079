import type {Finding} from '../../wording/index.js'
import type {Found} from './reading.js'

/** Findings with the lines and columns where they stand, in a text that begins at a line and after so many columns. */
export function placesIn(text: string, findings: readonly Finding[], {first = 1, column = 0} = {}): Found[] {
  let line = first
  let lineStart = -column
  let at = 0
  const place = (offset: number): [line: number, column: number] => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++
      lineStart = at = next + 1
    }
    return [line, offset - lineStart + 1]
  }
  return findings.map(({ruleId, start, end, text: words, fixes, context}) => {
    const [startLine, startColumn] = place(start)
    const [endLine, endColumn] = place(end)
    return {ruleId, text: words, fixes, context, startLine, startColumn, endLine, endColumn}
  })
}
