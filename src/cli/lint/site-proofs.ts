import {createLinter, type Pack} from '../../wording/index.js'
import {ownPack, type AddedRule} from '../../wording/layers.js'
import type {Messages} from '../messages/index.js'

interface Ways {
  packs: readonly Pack[]
  language: string
  words: Messages['lint']['pack']
}

const patterns = ['match', 'anywhere', 'except'] as const

/** Patterns that cannot be read. */
export function patternMistakes(
  {flags: _flags, passes: _passes, ...rule}: AddedRule,
  path: string,
  {packs, language, words}: Ways,
): string[] {
  return patterns.flatMap(field =>
    (rule[field] ?? []).flatMap((pattern, index) => {
      try {
        ownPack(packs, language, [{...rule, off: false, match: [pattern], anywhere: [], except: []}])
        return []
      } catch (error) {
        const reason = (error as Error).message.replace(`Rule ${rule.id}: `, '')
        return [words.noPattern(`${path}.${field}[${index}]`, reason)]
      }
    }),
  )
}

/**
 * Sentences that are not read as they should be: where the rule does not speak, or another one is told instead, and where
 * it speaks and should not.
 */
export function proofMistakes(
  {flags = [], passes = [], ...rule}: AddedRule,
  path: string,
  {packs, language, words, laid, isOff}: Ways & {laid: readonly Pack[]; isOff: boolean},
): string[] {
  const alone = createLinter(ownPack(packs, language, [{...rule, off: false}]))
  const together = createLinter(...laid)
  const spoken = (text: string): number => alone.lint(text, {language}).length
  const told = (text: string): string[] => together.lint(text, {language}).map(({ruleId}) => ruleId)
  return [
    ...flags.flatMap((text, index) => {
      const place = `${path}.flags[${index}]`
      if (!spoken(text)) return [words.notFlagged(place, text)]
      const others = told(text)
      return isOff || others.includes(rule.id) ? [] : [words.toldInstead(place, text, others)]
    }),
    ...passes.flatMap((text, index) =>
      spoken(text) ? [words.flagged(`${path}.passes[${index}]`, text)] : [],
    ),
  ]
}
