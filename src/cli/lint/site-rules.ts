import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {english, french, type Layer, type Pack} from '../../wording/index.js'
import {categoryNames} from '../../wording/rules/category-names.js'
import {Misuse, type Surroundings} from '../command.js'
import type {Messages} from '../messages/index.js'
import {nearest} from '../options.js'
import {mistakesIn} from './check-pack.js'

/** What texts are read by, and which of its rules a site wrote itself. */
export interface SiteRules {
  packs: readonly Pack[]
  isOwn(ruleId: string): boolean
}

/**
 * The shipped rules as the layers of a site change them, one upon the other. Whatever is wrong in a file is a Misuse that
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
    const fail = (mistakes: readonly string[]): void => {
      if (mistakes.length) throw new Misuse([words.lint.pack.wrong(file), ...mistakes].join('\n  '))
    }
    for (const [path, json] of layersIn(await readJson(file, cwd(), words))) {
      fail(mistakesIn(json, layerSchema, path, words))
      const layer = {name: file, ...(json as Layer)}
      fail(await mistakesInLayer(layer, path, packs, words))
      packs = withLayers(packs, [layer])
      for (const {id} of layer.add ?? []) own.add(id)
    }
  }
  return {packs, isOwn: id => own.has(id)}
}

/** The layers in a file, each with its path: one layer, or the configuration of a site, which has a list of them. */
function layersIn(json: unknown): [path: string, layer: unknown][] {
  const {wording, language} = (json ?? {}) as {wording?: unknown; language?: unknown}
  if (!Array.isArray(wording) || language !== undefined) return [['', json]]
  return wording.map((layer: unknown, index) => [`wording[${index}]`, layer])
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

/** Ids that name no rule or two, ids of new rules that are none, and rules that do not do what their sentences say. */
async function mistakesInLayer(
  layer: Layer,
  under: string,
  packs: readonly Pack[],
  words: Messages,
): Promise<string[]> {
  const {nameMistakes, ruleIds} = await import('../../wording/layers.js')
  const {proofMistakes} = await import('./site-proofs.js')
  const {language, add = []} = layer
  const known = [...ruleIds(packs, language), ...add.map(({id}) => id)]
  const within = (path: string): string => (under ? `${under}.${path}` : path)
  const named = nameMistakes(layer, known).map(({kind, path, id}) => {
    const {noId, twice, alsoOff, noRule} = words.lint.pack
    if (kind === 'no-id') return noId(within(path), id, language, Object.keys(categoryNames.en))
    if (kind === 'twice') return twice(within(path), id)
    return kind === 'also-off' ? alsoOff(within(path), id) : noRule(within(path), id, nearestRule(id, known))
  })
  if (named.length) return named
  return add.flatMap((rule, index) => proofMistakes(rule, within(`add[${index}]`), {packs, language}, words))
}

const nearestRule = (id: string, known: readonly string[]): string | undefined =>
  known.find(each => each.split('.')[2] === id.split('.').at(-1)) ?? nearest(id, known)
