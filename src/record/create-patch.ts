import type {PatchOperation} from './backend.js'

/**
 * The JSON Patch from one version of a resource to the next: whole elements only, each tested to be as it was, since
 * the place of an item in a list may be another's by the time the patch arrives.
 */
export function createPatch(before: object, after: object): PatchOperation[] {
  return changedElements(before, after).flatMap((name): PatchOperation[] => {
    const [path, was, value] = [`/${name}`, elementOf(before, name), elementOf(after, name)]
    if (was === undefined) return [{op: 'add', path, value}]
    const test = {op: 'test', path, value: was} as const
    return [test, value === undefined ? {op: 'remove', path} : {op: 'replace', path, value}]
  })
}

/** The names of the elements that two versions do not have in common. `meta` is the server's own. */
export function changedElements(before: object, after: object): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter(name => name !== 'meta' && !isSameElement(name, before, after))
}

/** Whether two versions say the same in one element, in the same order. */
export function isSameElement(name: string, one: object, other: object): boolean {
  return JSON.stringify(elementOf(one, name)) === JSON.stringify(elementOf(other, name))
}

/** What a version holds in one element, if it has it at all. */
export function elementOf(resource: object, name: string): unknown {
  return (resource as Record<string, unknown>)[name]
}

/** A resource whose elements of these names are as another version holds them. */
export function withElements<Type extends object>(
  resource: Type,
  other: object,
  names: readonly string[],
): Type {
  const rest = Object.entries(resource).filter(([name]) => !names.includes(name))
  const taken = names.map(name => [name, elementOf(other, name)] as const)
  return Object.fromEntries([...rest, ...taken.filter(([, value]) => value !== undefined)]) as Type
}
