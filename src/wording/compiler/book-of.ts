import {components} from '../../chime/index.js'
import type {Category} from '../finding.js'
import {newDrawers, setsOf, spell} from '../pack/drawers.js'
import {flag, type Grammar, type ListName} from '../grammar.js'
import {categories, pickWritten, readNumbers, type Pack} from '../pack/pack.js'
import type {Reason, RuleBook} from '../rule.js'
import type {TermName} from '../term-name.js'

/** Reads back from a pack what other rules of its language are compiled with, so that no page loads it twice. */
export function bookOf(pack: Pack, inflect: Grammar['inflect']): Omit<RuleBook, 'rules'> {
  const drawers = newDrawers(pack)
  const stems = drawers.sets.flatMap((sets, drawer) =>
    sets.split(' ').map((_, stem) => ({drawer, stem, sets: setsOf(drawers, drawer, stem)})),
  )
  const numbers = readNumbers(pack.lists)
  const listAt = (list: number) =>
    stems
      .filter(({sets}) => sets.includes(numbers[list]!))
      .map(({drawer, stem}) => spell(drawers, drawer, stem, 0))
      .join(' ')
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
