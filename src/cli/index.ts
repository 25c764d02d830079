#!/usr/bin/env node
/** The `recovery-charting` command: what informatics teams do with wording and endpoints without a page. */
import {languageOf} from './language.js'
import {messages} from './messages/index.js'
import {runCommand} from './run-command.js'

// Whoever reads the output may have seen enough (`| head`): that is no fault.
process.stdout.on('error', ({code = ''}: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
  const words = messages[languageOf(process.argv, process.env)]
  process.stderr.write(`recovery-charting: ${words.notWritten(code)}\n`)
  process.exit(2)
})
// 1 says that something was found: whatever breaks must not end with it.
process.on('uncaughtException', error => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(2)
})
process.exitCode = await runCommand(process.argv.slice(2), process)
