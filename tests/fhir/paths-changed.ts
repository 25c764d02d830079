/**
 * The paths in which two versions of a resource differ. The entries of a list that are one and the same object stand
 * for themselves; what is left over is compared by its id, else in turn, else told as `[-]` taken away or `[+]` added.
 * An extension goes by the last part of its address. `[<>]`: entries that stay have changed places.
 */
export function pathsChanged(before: unknown, after: unknown, path = ''): string[] {
  if (before === after) return []
  if (Array.isArray(before) || Array.isArray(after))
    return listChanges((before ?? []) as unknown[], (after ?? []) as unknown[], path)
  if (!isObject(before) || !isObject(after)) return [path]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap(name => pathsChanged(before[name], after[name], path ? `${path}.${name}` : name))
}

function listChanges(before: unknown[], after: unknown[], path: string): string[] {
  const stays = (entry: unknown): boolean => before.includes(entry) && after.includes(entry)
  const order = (entries: unknown[]): string =>
    entries
      .filter(stays)
      .map(each => before.indexOf(each))
      .join()
  const changes = order(before) === order(after) ? [] : [`${path}[<>]`]
  const gone = before.filter(entry => !stays(entry))
  const come = after.filter(entry => !stays(entry))
  const compare = (entry: unknown, index: number): void => {
    changes.push(...pathsChanged(entry, come.splice(index, 1)[0], `${path}${nameOf(entry)}`))
    gone.splice(gone.indexOf(entry), 1)
  }
  for (const entry of [...gone]) {
    const index = come.findIndex(each => idOf(each) !== undefined && idOf(each) === idOf(entry))
    if (index >= 0) compare(entry, index)
  }
  if (gone.length === come.length) for (const entry of [...gone]) compare(entry, 0)
  return [
    ...changes,
    ...gone.map(entry => `${path}${nameOf(entry)}[-]`),
    ...come.map(entry => `${path}${nameOf(entry)}[+]`),
  ]
}

function idOf(entry: unknown): unknown {
  return isObject(entry) ? entry.id : undefined
}

function nameOf(entry: unknown): string {
  const url = isObject(entry) ? entry.url : undefined
  return typeof url === 'string' ? `(${url.split('/').at(-1)})` : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
