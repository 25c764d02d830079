import {jsonOutput} from './json.js'
import {linesOutput} from './lines.js'
import type {NewOutput} from './output.js'
import {sarifOutput} from './sarif.js'
import {summaryOutput} from './summary.js'

/** The ways to tell what was found. */
export const formats = {
  lines: linesOutput,
  json: jsonOutput,
  sarif: sarifOutput,
  summary: summaryOutput,
} as const satisfies Record<string, NewOutput>
