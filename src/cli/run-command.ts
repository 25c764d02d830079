import {readFile} from 'node:fs/promises'
import {Misuse, misused, type Surroundings} from './command.js'
import {commands} from './commands.js'
import {languageOf} from './language.js'
import {messages} from './messages/index.js'
import {nearest, readOptions, type Option} from './options.js'

const common = {
  help: {type: 'boolean', short: 'h'},
  locale: {type: 'string', choices: Object.keys(messages)},
  version: {type: 'boolean'},
} as const satisfies Record<string, Option>

/** Runs the command that is named first; answers its exit code. What went wrong is said on the error stream. */
export async function runCommand(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const {stderr, stdout} = surroundings
  const language = languageOf(argv, surroundings.env)
  const words = messages[language]
  // What every command takes may stand before its name as well.
  const at = argv.findIndex((each, index) => !each.startsWith('-') && argv[index - 1] !== '--locale')
  const name = argv[at] ?? ''
  const rest = argv.filter((_, index) => index !== at)
  try {
    if (!name || name === 'help') {
      const asked = readOptions(rest, common, words)
      if (asked.is('version')) return print(stdout, `${await version()}\n`)
      const topic = asked.files[0] ?? ''
      const known = Object.hasOwn(commands, topic) && commands[topic]
      const help = known ? (await known()).command.help(words) : words.help
      return name || asked.is('help') ? print(stdout, help) : (stderr.write(help), misused)
    }
    const load = Object.hasOwn(commands, name) && commands[name]
    if (!load) throw new Misuse(words.unknownCommand(name, nearest(name, Object.keys(commands))))
    const {command} = await load()
    const given = readOptions(rest, {...common, ...command.options}, words)
    if (given.is('help')) return print(stdout, command.help(words))
    return await command.run({given, surroundings, language, words})
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    stderr.write(
      `recovery-charting: ${error.message}\n${words.seeHelp(Object.hasOwn(commands, name) ? name : '')}\n`,
    )
    return misused
  }
}

const print = (stream: Surroundings['stdout'], text: string): number => (stream.write(text), 0)

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  return String((JSON.parse(manifest) as {version: string}).version)
}
