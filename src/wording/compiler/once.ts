/** A function that works out what it gives for a thing once, however often it is asked: sequences share their places. */
export function once<Thing extends object, Value>(of: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new Map<Thing, Value>()
  return thing => {
    if (!known.has(thing)) known.set(thing, of(thing))
    return known.get(thing)!
  }
}
