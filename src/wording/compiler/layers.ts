import {faultsIn} from '../../content/index.js'
import type {Grammar} from '../grammar.js'
import {inflectEnglish} from '../language/english-forms.js'
import {inflectFrench} from '../language/french-forms.js'
import {layerSchema} from '../layer-schema.js'
import type {AddedRule, Layer} from '../layer.js'
import type {Pack} from '../pack/pack.js'
import {idIn} from '../pack/ready-rule.js'
import type {Rule} from '../rule.js'
import {bookOf} from './book-of.js'
import {nameMistakes, type NameMistake} from './check-layer.js'
import {compile} from './compile.js'
import {parsePattern} from './pattern.js'
import {PatternError} from '../pattern-error.js'
import {writeAnew} from './write-rule.js'

const inflections: Readonly<Record<string, Grammar['inflect']>> = {en: inflectEnglish, fr: inflectFrench}

/**
 * Packs as layers change them, each layer upon the ones before. What it switches, grades and words is written anew in the
 * packs of its language; rules of its own become a pack beside them. The packs given stay as they are.
 * `first` is the number by which the first is told where it has no name.
 * @throws SyntaxError with everything that is wrong in the layers, a line each.
 */
export function withLayers(packs: readonly Pack[], layers: readonly Layer[], first = 1): Pack[] {
  if (![packs, layers].every(Array.isArray))
    throw new SyntaxError('Layers are laid on a list of packs, and are a list themselves.')
  const mistakes: string[] = []
  let laid = [...packs]
  for (const [index, layer] of layers.entries()) {
    const name = `Layer “${layer?.name ?? first + index}”: `
    try {
      const found = mistakesIn(layer, laid)
      mistakes.push(...found.map(mistake => name + mistake))
      if (!found.length) laid = laidOn(laid, layer)
    } catch (error) {
      mistakes.push(name + (error as Error).message)
    }
  }
  if (mistakes.length) throw new SyntaxError(mistakes.join('\n'))
  return laid
}

/** The ids of the rules that packs have for a language, also of those that do not speak. */
export const ruleIds = (packs: readonly Pack[], language: string): string[] =>
  packs
    .filter(pack => pack.language === language)
    .flatMap(pack => pack.rules.split('\n').map(line => idIn(pack, line)))
    .filter(id => !id.endsWith('.'))

/** A pack of rules of one's own, in the language of the packs given. A rule that cannot be read is an error that names it. */
export function ownPack(packs: readonly Pack[], language: string, rules: readonly Rule[]): Pack {
  return compile({...bookIn(packs, language), rules})
}

/** What is wrong with a pattern of one's own, in the language of the packs given; nothing where it can be read. */
export function patternError(
  packs: readonly Pack[],
  language: string,
  pattern: string,
): PatternError | undefined {
  try {
    parsePattern(pattern, bookIn(packs, language).grammar)
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error
    throw error
  }
}

const bookIn = (packs: readonly Pack[], language: string): ReturnType<typeof bookOf> =>
  bookOf(
    packs.find(each => each.language === language)!,
    inflections[language]!,
  )

function laidOn(packs: readonly Pack[], layer: Layer): Pack[] {
  const {language, add = []} = layer
  const own = add.length ? [ownPack(packs, language, add.map(withoutProof))] : []
  const replaced = new Set<string>(add.map(({id}) => id))
  const relaid = (pack: Pack, isOwn: boolean): Pack => ({
    ...pack,
    rules: pack.rules
      .split('\n')
      .map(line => {
        const id = idIn(pack, line)
        return writeAnew(line, changesOf(layer, id, !isOwn && replaced.has(id)))
      })
      .join('\n'),
  })
  return [
    ...packs.map(pack => (pack.language === language ? relaid(pack, false) : pack)),
    ...own.map(pack => relaid(pack, true)),
  ]
}

function changesOf({off = [], on = [], severity = {}, words = {}}: Layer, id: string, isReplaced: boolean) {
  const isOff = off.includes(id) ? true : on.includes(id) ? false : undefined
  return {isReplaced, isOff, severity: severity[id], words: words[id]}
}

const withoutProof = ({flags: _flags, passes: _passes, ...rule}: AddedRule): Rule => rule

function mistakesIn(layer: Layer, packs: readonly Pack[]): string[] {
  const faults = faultsIn(layer, layerSchema, 'The layer').map(({text}) => text)
  if (faults.length) return faults
  const {language} = layer
  const known = ruleIds(packs, language)
  if (!known.length) return [`it is for “${language}”, and there are no rules of that language.`]
  return nameMistakes(layer, known).map(mistake => `${mistake.path}: ${sentences[mistake.kind](mistake.id)}`)
}

const sentences: Readonly<Record<NameMistake['kind'], (id: string) => string>> = {
  'no-id': id => `“${id}” is no id of a rule: language.category.name.`,
  twice: id => `“${id}” is here twice.`,
  'no-rule': id => `there is no rule “${id}”.`,
  'also-off': id => `“${id}” is on, and off too.`,
}
