#!/usr/bin/env node
/** The `recovery-charting` command: what informatics teams do with wording and endpoints without a page. */
import {runCommand} from './run-command.js'

// Whoever reads the output may have seen enough (`| head`): that is no fault.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2))
// 1 says that something was found: whatever breaks must not end with it.
process.on('uncaughtException', error => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(2)
})
process.exitCode = await runCommand(process.argv.slice(2), process)
