import {flag, type Grammar, type ListName} from './grammar.js'
import {parsePattern} from './pattern.js'
import type {Place} from './place.js'
import type {Pack, Rule} from './rule.js'
import {intern, newVocabulary, type Vocabulary} from './vocabulary.js'

/** A place with its words as numbers. */
export interface Slot extends Omit<Place, 'words'> {
  ids: ReadonlySet<number>
}

/** A sequence of one pattern of one rule, ready to be matched from its `anchor`, its rarest slot. */
export interface Phrase {
  rule: Rule
  order: number
  slots: Slot[]
  anchor: number
  atStart: boolean
  atEnd: boolean
  exception: boolean
  replacement?: string
}

/** Rules made ready for one language: its words, and the phrases that each word may belong to. */
export interface Compiled {
  pack: Pack
  vocabulary: Vocabulary
  phrases: Map<number, Phrase[]>
}

/** Makes rules ready. A rule that cannot be read is an error that names it. */
export function compile(rules: readonly Rule[], pack: Pack): Compiled {
  const {grammar} = pack
  const vocabulary = newVocabulary()
  for (const [name, words] of Object.entries(grammar.lists)) {
    for (const word of words.split(' ')) {
      if (word) vocabulary.flags[intern(vocabulary, word)]! |= flag[name as ListName]
    }
  }
  const phrases = new Map<number, Phrase[]>()
  for (const [order, rule] of rules.entries()) {
    for (const phrase of readPhrases(rule, order, grammar, vocabulary)) {
      for (const id of phrase.slots[phrase.anchor]!.ids) {
        const known = phrases.get(id)
        if (known) known.push(phrase)
        else phrases.set(id, [phrase])
      }
    }
  }
  return {pack, vocabulary, phrases}
}

function readPhrases(rule: Rule, order: number, grammar: Grammar, vocabulary: Vocabulary): Phrase[] {
  const read = (pattern: string, exception: boolean) =>
    parsePattern(pattern, grammar).map(({places, ...edges}): Phrase => {
      const slots = places.map(({words, ...place}) => ({
        ...place,
        ids: new Set(words.map(word => intern(vocabulary, word))),
      }))
      return {rule, order, slots, anchor: anchorOf(slots, pattern, vocabulary), exception, ...edges}
    })
  try {
    return [
      ...rule.match.flatMap(pattern => read(pattern, false)),
      ...(rule.except ?? []).flatMap(pattern => read(pattern, true)),
    ]
  } catch (error) {
    throw new SyntaxError(`Rule ${rule.id}: ${(error as Error).message}`, {cause: error})
  }
}

/** The slot whose words turn up least often: those on a list of the grammar are everywhere. */
function anchorOf(slots: Slot[], pattern: string, {flags}: Vocabulary): number {
  const costOf = ({ids}: Slot) => [...ids].reduce((cost, id) => cost + (flags[id] ? 50 : 1), 0)
  let anchor = -1
  for (const [index, slot] of slots.entries()) {
    if (slot.optional || slot.any) continue
    if (anchor < 0 || costOf(slot) < costOf(slots[anchor]!)) anchor = index
  }
  if (anchor < 0) throw new SyntaxError(`The pattern “${pattern}” has no word that must be there.`)
  return anchor
}
