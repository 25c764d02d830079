import {components} from '../../chime/index.js'
import type {Category} from '../finding.js'
import {newDrawers, setsOf, spell} from '../pack/drawers.js'
import {flag, type Grammar, type ListName} from '../grammar.js'
import {categories, pickWritten, readNumbers, type Pack} from '../pack/pack.js'
import type {Reason, RuleBook} from '../rule.js'
import type {TermName} from '../term-name.js'

type Book = Omit<RuleBook, 'rules'>

/** That takes as long as to compile fifty rules: once for a pack. */
const books = new WeakMap<Pack, Book>()

/** Reads back from a pack what other rules of its language are compiled with, so that no page loads it twice. */
export function bookOf(pack: Pack, inflect: Grammar['inflect']): Book {
  const book = books.get(pack) ?? readBook(pack, inflect)
  books.set(pack, book)
  return book
}

function readBook(pack: Pack, inflect: Grammar['inflect']): Book {
  const numbers = readNumbers(pack.lists)
  const words = wordsOf(pack, new Set(numbers))
  const listAt = (list: number) => words.get(numbers[list]!)!.join(' ')
  const lists = Object.keys(flag) as ListName[]
  const named = <Name extends string>(names: readonly Name[], from: number) =>
    Object.fromEntries(names.map((name, index) => [name, listAt(from + index)])) as Record<Name, string>
  return {
    language: pack.language,
    grammar: {
      lists: named(lists, 0),
      terms: named(pack.terms.split(' ') as TermName[], lists.length),
      ...pickWritten(pack),
      inflect,
    },
    reasons: reasonsIn(pack),
  }
}

/** The words of some sets, each as its stem is spelled first. */
function wordsOf(pack: Pack, wanted: ReadonlySet<number>): Map<number, string[]> {
  const words = new Map(Array.from(wanted, set => [set, [] as string[]]))
  const drawers = newDrawers(pack)
  for (const [drawer, sets] of drawers.sets.entries())
    for (let stem = 0, {length} = sets.split(' '); stem < length; stem++)
      for (const set of setsOf(drawers, drawer, stem)) words.get(set)?.push(spell(drawers, drawer, stem, 0))
  return words
}

function reasonsIn({reasons}: Pack): Record<Category, Reason> {
  const lines = reasons.split('\n').map(line => line.split('\t') as [string, string, string])
  const reasonOf = ([why, ask, chime]: [string, string, string]): Reason => ({
    why,
    ask,
    chime: [...chime].map(digit => components[Number(digit)]!),
  })
  return Object.fromEntries(
    categories.map((category, index) => [category, reasonOf(lines[index]!)]),
  ) as Record<Category, Reason>
}
