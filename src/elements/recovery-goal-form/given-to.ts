import type {DraftPlace} from './draft-shelf.js'

/**
 * For whom a goal to change, or a start, was given. Under another person it means nothing, however long a host leaves
 * it where it is: one person's goal is never open under the next one.
 */
export class GivenTo {
  readonly #to: Partial<Record<keyof DraftPlace, string>> = {}

  /** What was given to one is the other's, who is the same person under a name. */
  pass(from: string | undefined, to: string): void {
    if (this.#to.entry === from) this.#to.entry = to
    if (this.#to.start === from) this.#to.start = to
  }

  /** Notes what was given just now, and answers what of all that is given is this person's. */
  take(person: string, given: readonly (keyof DraftPlace)[], {entry, start}: DraftPlace): DraftPlace {
    for (const name of given) this.#to[name] = person
    return {
      entry: this.#to.entry === person ? entry : undefined,
      start: this.#to.start === person ? start : undefined,
    }
  }
}
