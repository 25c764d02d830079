import {createLinter, type Finding, type Linter, type Pack} from '../../wording/index.js'
import {ownPack, patternError, type AddedRule} from '../../wording/layers.js'
import type {Messages} from '../messages/index.js'

interface Ways {
  packs: readonly Pack[]
  language: string
  words: Messages['lint']['pack']
}

const patterns = ['match', 'anywhere', 'except'] as const

/** Patterns that cannot be read. */
export function patternMistakes(rule: AddedRule, path: string, {packs, language, words}: Ways): string[] {
  return patterns.flatMap(field =>
    (rule[field] ?? []).flatMap((pattern, index) => {
      const error = patternError(packs, language, pattern)
      if (!error) return []
      const reason = words.patternFaults[error.fault](String(error.detail))
      return [words.noPattern(`${path}.${field}[${index}]`, error.shown, reason)]
    }),
  )
}

/**
 * Sentences that are not read as they should be: where the rule does not speak, or another one is told instead; where what
 * it offers is flagged itself; and where it speaks and should not. `together` reads by all rules, those of the layer too.
 */
export function proofMistakes(
  {flags = [], passes = [], ...rule}: AddedRule,
  path: string,
  {packs, language, words, together, isOff}: Ways & {together: Linter; isOff: boolean},
): string[] {
  const alone = createLinter(ownPack(packs, language, [{...rule, off: false}]))
  const spoken = (text: string): number => alone.lint(text, {language}).length
  const told = (text: string): Finding[] => together.lint(text, {language})
  return [
    ...flags.flatMap((text, index) => {
      const place = `${path}.flags[${index}]`
      if (!spoken(text)) return [words.notFlagged(place, text)]
      if (isOff) return []
      const findings = told(text)
      const ids = findings.map(({ruleId}) => ruleId)
      if (!ids.includes(rule.id)) return [words.toldInstead(place, text, ids)]
      return fixesIn(findings, rule.id).flatMap(({start, end, fix}) => {
        const fixed = text.slice(0, start) + fix + text.slice(end)
        const next = told(fixed).find(each => each.start < start + fix.length && each.end > start)
        return next ? [words.offersFlagged(place, text, fix, next.ruleId)] : []
      })
    }),
    ...passes.flatMap((text, index) =>
      spoken(text) ? [words.flagged(`${path}.passes[${index}]`, text)] : [],
    ),
  ]
}

/** What a rule offers to write in the place of words. */
const fixesIn = (findings: readonly Finding[], id: string): {start: number; end: number; fix: string}[] =>
  findings
    .filter(({ruleId}) => ruleId === id)
    .flatMap(({start, end, fixes}) =>
      fixes.filter(({kind}) => kind === 'replace').map(({text}) => ({start, end, fix: text})),
    )
