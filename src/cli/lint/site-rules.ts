import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {english, french, type Layer, type Pack} from '../../wording/index.js'
import {categoryNames} from '../../wording/rules/category-names.js'
import {Misuse, type Surroundings} from '../command.js'
import type {Messages} from '../messages/index.js'
import {nearest} from '../options.js'
import {mistakesIn} from './check-pack.js'
import {proofMistakes} from './site-proofs.js'

/** What texts are read by, and which of its rules a site wrote itself. */
export interface SiteRules {
  packs: readonly Pack[]
  isOwn(ruleId: string): boolean
}

/**
 * The shipped rules as the layers of a site change them, one upon the other. Whatever is wrong in a layer is a Misuse that
 * lists every mistake with its place and what would be right.
 */
export async function readSiteRules(
  files: readonly string[],
  {cwd}: Pick<Surroundings, 'cwd'>,
  words: Messages,
): Promise<SiteRules> {
  const own = new Set<string>()
  let packs: readonly Pack[] = [english, french]
  for (const file of files) {
    const {layerSchema, withLayers} = await import('../../wording/layers.js')
    const json = await readJson(file, cwd(), words)
    const fail = (mistakes: readonly string[]): void => {
      if (mistakes.length) throw new Misuse([words.lint.pack.wrong(file), ...mistakes].join('\n  '))
    }
    fail(mistakesIn(json, layerSchema, '', words))
    const layer = {name: file, ...(json as Layer)}
    const {language, add = []} = layer
    fail(await mistakesInNames(layer, packs, words))
    fail(add.flatMap((rule, index) => proofMistakes(rule, `add[${index}]`, {packs, language}, words)))
    packs = withLayers(packs, [layer])
    for (const {id} of add) own.add(id)
  }
  return {packs, isOwn: id => own.has(id)}
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

/** Ids that name no rule or two, and ids of new rules that are none. */
async function mistakesInNames(
  layer: Layer,
  packs: readonly Pack[],
  {lint: {pack: words}}: Messages,
): Promise<string[]> {
  const {nameMistakes, ruleIds} = await import('../../wording/layers.js')
  const known = [...ruleIds(packs, layer.language), ...(layer.add ?? []).map(({id}) => id)]
  return nameMistakes(layer, known).map(({kind, path, id}) => {
    if (kind === 'no-id') return words.noId(path, id, layer.language, Object.keys(categoryNames.en))
    if (kind === 'twice') return words.twice(path, id)
    return kind === 'also-off' ? words.alsoOff(path, id) : words.noRule(path, id, nearestRule(id, known))
  })
}

const nearestRule = (id: string, known: readonly string[]): string | undefined =>
  known.find(each => each.split('.')[2] === id.split('.').at(-1)) ?? nearest(id, known)
