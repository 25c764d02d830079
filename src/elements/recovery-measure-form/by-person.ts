import {adopt} from '../shared/person-of.js'

/**
 * What is kept of each person by each who is at the keyboard: found under no other. Whose name, or whose author's, is told
 * late has what was there from before.
 */
export class ByPerson<Kept> {
  readonly #kept = new Map<string, Kept>()
  #last?: string

  all(): Kept[] {
    return [...this.#kept.values()]
  }

  get(person: string): Kept | undefined {
    adopt(this.#kept, this.#last, person)
    this.#last = person
    return this.#kept.get(person)
  }

  set(person: string, kept: Kept): void {
    this.#kept.set(person, kept)
  }

  clear(): void {
    this.#kept.clear()
  }

  delete(person: string): void {
    this.#kept.delete(person)
  }
}
