import type {Readable, Writable} from 'node:stream'
import type {Language} from '../chime/index.js'
import type {Messages} from './messages/index.js'
import type {Given, Option} from './options.js'

/** What a command runs in; a `process` is one. */
export interface Surroundings {
  stdin: Readable
  stdout: Writable & {isTTY?: boolean; columns?: number}
  stderr: Writable & {isTTY?: boolean; columns?: number}
  env: Readonly<Record<string, string | undefined>>
  /** The folder that names of files are relative to. */
  cwd(): string
}

/** What a command is run with. */
export interface Call {
  given: Given
  surroundings: Surroundings
  /** The language that it speaks, and its words. */
  language: Language
  words: Messages
}

/** A subcommand: its options by name, and what it does; answers the exit code. */
export interface Command {
  options: Readonly<Record<string, Option>>
  help(words: Messages): string
  run(call: Call): Promise<number>
}

/** What was asked for cannot be done as it was asked: the sentence says what would be right. Nothing was done. */
export class Misuse extends Error {}

/** The exit code where nothing was done, because of how it was asked for. */
export const misused = 64
