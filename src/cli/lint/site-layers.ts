import {createLinter, type Layer, type Pack} from '../../wording/index.js'
import {layerSchema, nameMistakes, ruleIds, withLayers} from '../../wording/layers.js'
import {categoryNames} from '../../wording/rules/category-names.js'
import type {Messages} from '../messages/index.js'
import {nearest} from '../options.js'
import {mistakesIn} from './check-pack.js'
import {patternMistakes, proofMistakes} from './site-proofs.js'

/** What became of packs, which rules of the site's own there are in them now, and all that is wrong. */
interface Laid {
  packs: readonly Pack[]
  own: string[]
  mistakes: string[]
}

/** Lays what a file says on packs: one layer, or the configuration of a site, which has a list of them. */
export function layFrom(json: unknown, packs: readonly Pack[], file: string, words: Messages): Laid {
  const laid: Laid = {packs, own: [], mistakes: []}
  for (const [path, value] of layersIn(json)) {
    const found = mistakesIn(value, layerSchema, path, words)
    const layer = {name: file, ...(value as Layer)}
    const within = (place: string): string => (path ? `${path}.${place}` : place)
    if (!found.length) found.push(...wrongNames(layer, laid.packs, words, within))
    if (!found.length) found.push(...lay(laid, layer, words, within))
    laid.mistakes.push(...found)
  }
  return laid
}

function layersIn(json: unknown): [path: string, layer: unknown][] {
  const {wording, language} = (json ?? {}) as {wording?: unknown; language?: unknown}
  if (wording === undefined || language !== undefined) return [['', json]]
  return Array.isArray(wording)
    ? wording.map((layer: unknown, index) => [`wording[${index}]`, layer])
    : [['wording', wording]]
}

/** Lays a layer whose names are right; what its rules do is tried on what comes of it. */
function lay(laid: Laid, layer: Layer, words: Messages, within: (place: string) => string): string[] {
  const {language, add = []} = layer
  const ways = {packs: laid.packs, language, words: words.lint.pack}
  const unread = add.flatMap((rule, index) => patternMistakes(rule, within(`add[${index}]`), ways))
  if (unread.length) return unread
  try {
    laid.packs = withLayers(laid.packs, [layer])
  } catch (error) {
    return [(error as Error).message]
  }
  laid.own.push(...add.map(({id}) => id))
  const off = new Set<string>(layer.off)
  const together = createLinter(...laid.packs)
  return add.flatMap((rule, index) =>
    proofMistakes(rule, within(`add[${index}]`), {
      ...ways,
      isOff: rule.off || off.has(rule.id),
      together,
    }),
  )
}

/** Ids that name no rule or two, and ids of new rules that are none. */
function wrongNames(
  layer: Layer,
  packs: readonly Pack[],
  words: Messages,
  within: (place: string) => string,
): string[] {
  const {noId, twice, alsoOff, noRule, otherLanguage} = words.lint.pack
  const {language, add = []} = layer
  const known = [...ruleIds(packs, language), ...add.map(({id}) => id)]
  return nameMistakes(layer, known).map(({kind, path, id}) => {
    const place = within(path)
    if (kind === 'no-id') return noId(place, id, language, Object.keys(categoryNames.en))
    if (kind === 'twice') return twice(place, id)
    if (kind === 'also-off') return alsoOff(place, id)
    const isElsewhere = packs.some(
      pack => pack.language !== language && ruleIds(packs, pack.language).includes(id),
    )
    return isElsewhere ? otherLanguage(place, id, language) : noRule(place, id, nearestRule(id, known))
  })
}

/** The rule that was meant, by its name: of its language and category there are many. */
function nearestRule(id: string, known: readonly string[]): string | undefined {
  const nameOf = (each: string): string => each.split('.').at(-1)!
  const meant = nearest(nameOf(id), known.map(nameOf))
  return known.find(each => nameOf(each) === meant)
}
