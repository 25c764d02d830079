import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {createLinter, type Linter, type Rule} from '../../wording/index.js'
import type {Layer, RuleBook} from '../../wording/rules/index.js'
import {Misuse, type Surroundings} from '../command.js'
import type {Messages} from '../messages/index.js'
import {nearest} from '../options.js'
import {mistakesIn} from './check-pack.js'
import {categoryIds, isRuleId, sitePackForm, type SitePack} from './site-pack.js'
import {proofMistakes} from './site-proofs.js'

/** The rules of a site, by language, and which of them it wrote itself. */
export interface SiteRules {
  rules: Readonly<Record<string, readonly Rule[]>>
  isOwn(ruleId: string): boolean
}

/**
 * The rules of each language for which packs of a site were given, one pack upon the other. Whatever is wrong in a pack
 * is a Misuse that lists every mistake with its place and what would be right.
 */
export async function readSiteRules(
  files: readonly string[],
  {cwd}: Pick<Surroundings, 'cwd'>,
  words: Messages,
): Promise<SiteRules> {
  const ready: Record<string, readonly Rule[]> = {}
  const own = new Set<string>()
  const site = {rules: ready, isOwn: (id: string) => own.has(id)}
  if (!files.length) return site
  const {compilePack, englishBook, frenchBook, guardNames, withLayers} =
    await import('../../wording/rules/index.js')
  const books = {en: englishBook, fr: frenchBook}
  const lintBy = (book: RuleBook): Linter => createLinter(compilePack(book))
  for (const file of files) {
    const json = await readJson(file, cwd(), words)
    const fail = (mistakes: readonly string[]): void => {
      if (mistakes.length) throw new Misuse([words.lint.pack.wrong(file), ...mistakes].join('\n  '))
    }
    fail(mistakesIn(json, sitePackForm(guardNames), '', words.lint))
    const pack = json as SitePack
    const book = {...books[pack.language], rules: ready[pack.language] ?? books[pack.language].rules}
    fail(nameMistakes(pack, book.rules, words))
    fail((pack.add ?? []).flatMap((rule, index) => proofMistakes(rule, `add[${index}]`, book, lintBy, words)))
    ready[pack.language] = withLayers(book, layerOf(pack, file)).rules
    for (const {id} of pack.add ?? []) own.add(id)
  }
  return site
}

async function readJson(file: string, cwd: string, words: Messages): Promise<unknown> {
  const text = await readFile(path.resolve(cwd, file), 'utf8').catch(({code}: NodeJS.ErrnoException) => {
    throw new Misuse(
      words.lint.trouble({kind: code === 'ENOENT' ? 'missing' : 'unreadable', detail: code}, file),
    )
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Misuse(words.lint.pack.noJson(file, (error as Error).message))
  }
}

/** Ids that name no rule, and ids of new rules that are none. */
function nameMistakes(pack: SitePack, rules: readonly Rule[], {lint: {pack: words}}: Messages): string[] {
  const {add = [], off = [], on = [], severity = {}, words: said = {}} = pack
  const known = [...rules, ...add].map(({id}) => id)
  const named = [
    ...off.map((id, index) => [id, `off[${index}]`] as const),
    ...on.map((id, index) => [id, `on[${index}]`] as const),
    ...Object.keys(severity).map(id => [id, `severity["${id}"]`] as const),
    ...Object.keys(said).map(id => [id, `words["${id}"]`] as const),
  ]
  return [
    ...add.flatMap(({id, match}, index) => [
      ...(isRuleId(id, pack.language)
        ? []
        : [words.noId(`add[${index}].id`, id, pack.language, categoryIds)]),
      ...(add.findIndex(each => each.id === id) < index ? [words.twice(`add[${index}].id`, id)] : []),
      ...(match.length ? [] : [words.empty(`add[${index}].match`)]),
    ]),
    ...on.flatMap((id, index) => (off.includes(id) ? [words.alsoOff(`on[${index}]`, id)] : [])),
    ...named.flatMap(([id, path]) =>
      known.some(each => each === id) ? [] : [words.noRule(path, id, nearestRule(id, known))],
    ),
  ]
}

const nearestRule = (id: string, known: readonly string[]): string | undefined =>
  known.find(each => each.split('.')[2] === id.split('.').at(-1)) ?? nearest(id, known)

/** A pack without the sentences that prove its rules. */
const layerOf = ({add = [], ...pack}: SitePack, file: string): Layer => ({
  name: file,
  ...pack,
  add: add.map(({flags: _flags, passes: _passes, ...rule}): Rule => rule),
})
