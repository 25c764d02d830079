import {isSame, type Elements, type MovedElement} from './moved-element.js'

/** A list of CodeableReference in R5; in R4 the concepts of it are one list, and the references, where it has them, another. */
export function codeableReferences(name: string, concepts: string, references?: string): MovedElement {
  const names = {concept: concepts, ...(references && {reference: references})} as const
  const sides = Object.entries(names)
  return {
    name,
    names: Object.values(names),
    split(value) {
      const entries = listOf(value)
      if (!entries) return undefined
      const sidesOf = sides.map(([side, inR4]) => [inR4, entries.flatMap(each => each[side] ?? [])] as const)
      return Object.fromEntries(sidesOf.filter(([, values]) => values.length))
    },
    join(parts, was) {
      const wanted = sides.map(([side, inR4]) => [side, [parts[inR4] ?? []].flat()] as const)
      const left = (listOf(was) ?? []).flatMap(each => whatIsLeft(each, wanted))
      const entries = [...left, ...wanted.flatMap(([side, values]) => values.map(each => ({[side]: each})))]
      return entries.length ? entries : undefined
    },
  }
}

/** An entry without what R4 no longer has; what is still there is taken off what is wanted, so that it is there once. */
function whatIsLeft(entry: Elements, wanted: readonly (readonly [string, unknown[]])[]): Elements[] {
  const isGone = (name: string): boolean => {
    const values = wanted.find(([side]) => side === name)?.[1]
    const at = values?.findIndex(each => isSame(each, entry[name])) ?? 0
    if (values && at >= 0) values.splice(at, 1)
    return at < 0
  }
  const left = Object.fromEntries(Object.entries(entry).filter(([name]) => !isGone(name)))
  const isEmptied = left['concept'] === undefined && left['reference'] === undefined
  return isEmptied && Object.keys(left).length < Object.keys(entry).length ? [] : [left]
}

function listOf(value: unknown): Elements[] | undefined {
  const isList = Array.isArray(value) && value.every(each => typeof each === 'object' && each !== null)
  return isList ? (value as Elements[]) : undefined
}
