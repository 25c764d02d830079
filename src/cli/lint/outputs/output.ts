import {once} from 'node:events'
import type {Call} from '../../command.js'
import type {Counts} from '../counts.js'
import type {Progress} from '../progress.js'
import type {Reading} from '../reading.js'

/** Where findings are told as they come: nothing is kept but numbers and rules, however much is read. */
export interface Output {
  tell(file: string, reading: Reading): Promise<void>
  /** All is told; the exit code will be this. */
  end(counts: Counts, code: number): Promise<void>
}

/** What an output is made with. */
export interface Desk extends Pick<Call, 'surroundings' | 'language' | 'words'> {
  progress: Progress
  /** Whether a rule is one of the site's own. */
  isOwn(ruleId: string): boolean
}

/** Makes an output. */
export type NewOutput = (desk: Desk) => Output

/** Writes on the standard output, and waits where it is slower than the reading. */
export async function write({surroundings: {stdout}, progress}: Desk, text: string): Promise<void> {
  if (!text) return
  if (stdout.isTTY) progress.hide()
  if (!stdout.write(text)) await once(stdout, 'drain')
}

/** On one line, and without what a terminal would obey. */
export const printable = (text: string): string => text.replace(unprintable, ' ')
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
