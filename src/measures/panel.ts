import type {Reading} from './reading.js'

/** A reading with what it holds: a panel’s answers and scores, each of which may be a panel again. */
export interface Panel {
  reading: Reading
  members: readonly Panel[]
}

/**
 * Readings in the panels that hold them, in their order: each stands once, in the first panel that names it, also where
 * panels name one another in a circle. What a panel names and is not there is left out.
 */
export function panelsOf(readings: readonly Reading[]): Panel[] {
  const byId = new Map(readings.map(reading => [reading.id, reading]))
  const held = new Set(readings.flatMap(({id, members = []}) => members.filter(member => member !== id)))
  const placed = new Set<Reading>()

  function place(reading: Reading): Panel[] {
    if (placed.has(reading)) return []
    placed.add(reading)
    const members = (reading.members ?? []).flatMap(id => byId.get(id) ?? [])
    return [{reading, members: members.flatMap(place)}]
  }

  const outermost = readings.filter(({id}) => !held.has(id)).flatMap(place)
  // What is left goes in a circle: whoever is first holds the others.
  return [...outermost, ...readings.flatMap(place)]
}
