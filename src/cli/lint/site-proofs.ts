import type {Linter, Rule} from '../../wording/index.js'
import type {RuleBook} from '../../wording/rules/index.js'
import type {Messages} from '../messages/index.js'
import type {AddedRule} from './site-pack.js'

/** Patterns that cannot be read, or else sentences that are not read as they should be. */
export function proofMistakes(
  {flags = [], passes = [], ...rule}: AddedRule,
  path: string,
  book: RuleBook,
  lintBy: (book: RuleBook) => Linter,
  {lint: {pack: words}}: Messages,
): string[] {
  const linterOf = (changed: Partial<Rule>) => lintBy({...book, rules: [{...rule, off: false, ...changed}]})
  const unread = patterns.flatMap(field =>
    (rule[field] ?? []).flatMap((pattern, index) => {
      try {
        linterOf({match: [pattern], anywhere: [], except: []})
        return []
      } catch (error) {
        return [words.noPattern(`${path}.${field}[${index}]`, (error as Error).message)]
      }
    }),
  )
  if (unread.length) return unread
  const linter = linterOf({})
  const speaks = (text: string): boolean => linter.lint(text, {language: book.language}).length > 0
  return [
    ...flags.flatMap((text, index) =>
      speaks(text) ? [] : [words.notFlagged(`${path}.flags[${index}]`, text)],
    ),
    ...passes.flatMap((text, index) =>
      speaks(text) ? [words.flagged(`${path}.passes[${index}]`, text)] : [],
    ),
  ]
}

const patterns = ['match', 'anywhere', 'except'] as const
