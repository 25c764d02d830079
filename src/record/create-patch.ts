import type {PatchOperation} from './backend.js'

/**
 * The JSON Patch from one version of a resource to the next: whole elements only, each tested to be as it was, since
 * the place of an item in a list may be another's by the time the patch arrives. `meta` is the server's own.
 */
export function createPatch(before: object, after: object): PatchOperation[] {
  const [were, are] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const changed = [...new Set([...were.keys(), ...are.keys()])].filter(
    name => name !== 'meta' && JSON.stringify(were.get(name)) !== JSON.stringify(are.get(name)),
  )
  return changed.flatMap((name): PatchOperation[] => {
    const [path, was, value] = [`/${name}`, were.get(name) as unknown, are.get(name) as unknown]
    if (was === undefined) return [{op: 'add', path, value}]
    return [
      {op: 'test', path, value: was},
      value === undefined ? {op: 'remove', path} : {op: 'replace', path, value},
    ]
  })
}
