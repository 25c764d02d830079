import type {Language} from '../../chime/index.js'
import type {Layer, Linter, Source} from '../../wording/index.js'
import {later, type Later} from '../shared/later.js'

/** The shipped rules of each language, fetched when the first field in it is watched. */
export const rulesIn = {
  en: later(() => import('../../wording/in-english.js')),
  fr: later(() => import('../../wording/in-french.js')),
}

/** What lays a site's layers on them, fetched where there are any. */
const laying = later(() => import('../../wording/layers.js'))

/** What a field is read by. */
export interface Rules extends Linter {
  sourcesOf(ruleId: string): Promise<readonly Source[]>
  /** The layer whose own a rule is. */
  ownerOf?(ruleId: string): Layer | undefined
  /** What is wrong in layers that were therefore not laid. */
  mistakes?: readonly string[]
}

/** What must be here before a field in a language can be read by the rules that such layers make. */
export const needsOf = (language: Language, layers: readonly Layer[]): readonly Later<object>[] =>
  layers.every(isOfOther(language)) ? [rulesIn[language]] : [rulesIn[language], laying]

/** A layer of the other language is none of ours; one that names no language of ours has a mistake, which is told. */
const isOfOther =
  (language: Language) =>
  (layer: Layer): boolean =>
    layer?.language === (language === 'en' ? 'fr' : 'en')

const laid = new WeakMap<readonly Layer[], Partial<Record<Language, Rules>>>()

/** The rules of a language with such layers, once they are here; the same for the same list of layers. */
export function rulesFor(language: Language, layers: readonly Layer[]): Rules | undefined {
  if (needsOf(language, layers).some(({code}) => !code)) return undefined
  if (needsOf(language, layers).length === 1) return rulesIn[language].code
  const known = laid.get(layers) ?? {}
  laid.set(layers, known)
  return (known[language] ??= layOn(language, layers))
}

/** A layer with a mistake is left out, and its mistakes are told. */
function layOn(language: Language, layers: readonly Layer[]): Rules {
  const {packs: shipped, createLinter, sourcesOf} = rulesIn[language].code!
  const mistakes: string[] = []
  const owners = new Map<string, Layer>()
  let packs = shipped
  for (const [index, layer] of layers.entries()) {
    if (isOfOther(language)(layer)) continue
    try {
      packs = laying.code!.withLayers(packs, [layer], index + 1)
      for (const {id} of layer.add ?? []) owners.set(id, layer)
    } catch (error) {
      mistakes.push(...(error as SyntaxError).message.split('\n'))
    }
  }
  return {...createLinter(...packs), sourcesOf, ownerOf: id => owners.get(id), mistakes}
}
