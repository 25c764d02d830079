import {flag} from '../grammar.js'
import {readNumbers, type Pack} from './pack.js'
import {newPhrases, type Phrases} from './phrases.js'
import {openRule, type ReadyRule} from './ready-rule.js'
import {newVocabulary, type Vocabulary} from './vocabulary.js'
import {newSets, type WordSets} from './word-sets.js'

/** A pack as far as it was opened: what texts are read by. */
export interface Tables {
  pack: Pack
  vocabulary: Vocabulary
  sets: WordSets
  phrases: Phrases
  /** The verbs and nouns that the grammar tells by their form. */
  finite: RegExp
  past: RegExp
  nominal: RegExp
  /** What answers no. */
  denial: RegExp
  /** What says of a form’s item that it is not so. */
  nil: RegExp
  either: RegExp
  quality: RegExp
  /** For each set the bits of the lists that it is, and the sets that are asked for by name. */
  flags: Int32Array
  terms: ReadonlyMap<string, number>
  /** The replacements as they are written, and the parts of those used so far, see `fixes.ts`. */
  replacements: readonly string[]
  parts: (readonly string[])[]
  /** The rules as they are written, and those that were opened so far, see `ruleAt`. */
  written: readonly string[]
  rules: ReadyRule[]
}

/** Opens a pack: cuts its texts, and reads nothing of them before a word is met that it is about, see `meet.ts`. */
export function openPack(pack: Pack): Tables {
  const vocabulary = newVocabulary(pack)
  const phrases = newPhrases(pack)
  const flags = new Int32Array(vocabulary.drawers.setCount)
  const lists = readNumbers(pack.lists)
  const bits = Object.values(flag)
  for (const [index, bit] of bits.entries()) flags[lists[index]!]! |= bit
  return {
    pack,
    vocabulary,
    sets: newSets(flags.length, vocabulary.count),
    phrases,
    finite: new RegExp(pack.finite, 'i'),
    past: new RegExp(pack.past, 'i'),
    nominal: new RegExp(pack.nominal, 'i'),
    denial: new RegExp(pack.denial, 'iy'),
    nil: new RegExp(pack.nil, 'u'),
    either: new RegExp(pack.either, 'iu'),
    quality: new RegExp(pack.quality, 'i'),
    flags,
    terms: new Map(pack.terms.split(' ').map((name, index) => [name, lists[bits.length + index]!])),
    replacements: pack.replacements.split('\n'),
    parts: [],
    written: pack.rules.split('\n'),
    rules: [],
  }
}

/** A rule by its number, opened when it is first asked for. */
export const ruleAt = ({pack, rules, written}: Tables, rule: number): ReadyRule =>
  (rules[rule] ??= openRule(pack, written[rule]!))
