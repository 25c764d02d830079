import type {Language} from '../chime/index.js'

/** The language of a tag or of a POSIX locale (`fr-CA`, `fr_CA.UTF-8`), if it is one of ours. */
export function languageIn(tag: string): Language | undefined {
  const [language = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/)
  return language === 'en' || language === 'fr' ? language : named.get(language)
}

/** As exports name them that know no tags. */
const named = new Map<string, Language>([
  ['english', 'en'],
  ['anglais', 'en'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['francais', 'fr'],
])

/** The language to speak: as asked for by `--locale`, else that of the shell; English when it is neither of ours. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex(each => each === '--locale' || each.startsWith('--locale='))
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1])
  const shell = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  return languageIn(asked ?? '') ?? languageIn(shell ?? '') ?? 'en'
}
