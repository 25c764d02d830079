import {createLinter, type Pack, type Rule} from '../../wording/index.js'
import {ownPack, type AddedRule} from '../../wording/layers.js'
import type {Messages} from '../messages/index.js'

/** Patterns that cannot be read, or else sentences that are not read as they should be. */
export function proofMistakes(
  {flags = [], passes = [], ...rule}: AddedRule,
  path: string,
  {packs, language}: {packs: readonly Pack[]; language: string},
  {lint: {pack: words}}: Messages,
): string[] {
  const packOf = (changed: Partial<Rule>) => ownPack(packs, language, [{...rule, off: false, ...changed}])
  const unread = patterns.flatMap(field =>
    (rule[field] ?? []).flatMap((pattern, index) => {
      try {
        packOf({match: [pattern], anywhere: [], except: []})
        return []
      } catch (error) {
        return [words.noPattern(`${path}.${field}[${index}]`, (error as Error).message)]
      }
    }),
  )
  if (unread.length) return unread
  const linter = createLinter(packOf({}))
  const speaks = (text: string): boolean => linter.lint(text, {language}).length > 0
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
