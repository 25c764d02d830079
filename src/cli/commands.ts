import type {Command} from './command.js'

/** The subcommands, each in a file that is read when it is run. */
export const commands: Readonly<Record<string, () => Promise<{command: Command}>>> = {
  check: () => import('./check/check.js'),
  lint: () => import('./lint/lint.js'),
}
