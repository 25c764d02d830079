/** How this page lets go of each draft that it holds. */
const held = new Map<string, () => void>()
/** Which of them a record that is open uses. */
const used = new Set<string>()

/**
 * The drafts that one record uses. A page holds each of its drafts so that no other page writes the same one, also while
 * another record is open: its forms have it still. The browser lets go of what a page held that is gone.
 */
export class HeldDrafts {
  readonly #own = new Set<string>()

  /** Whether this record uses it now; false where another page holds it, or another record of this page uses it. */
  async hold(id: string): Promise<boolean> {
    if (this.#own.has(id)) return true
    if (used.has(id)) return false
    used.add(id)
    try {
      if (held.has(id) || (await lock(id))) this.#own.add(id)
    } finally {
      if (!this.#own.has(id)) used.delete(id)
    }
    return this.#own.has(id)
  }

  /** The draft is done with. */
  letGo(id: string): void {
    held.get(id)?.()
    for (const each of [held, used, this.#own]) each.delete(id)
  }

  /** The record is closed: another one of this page may use what it used. */
  close(): void {
    for (const id of this.#own) used.delete(id)
    this.#own.clear()
  }
}

/** Whether this page, and no other, holds a draft now. */
function lock(id: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const take = (lock: Lock | null): Promise<void> | undefined => {
      const until = lock && new Promise<void>(letGo => held.set(id, letGo))
      resolve(lock !== null)
      return until ?? undefined
    }
    navigator.locks.request(`recovery-charting ${id}`, {ifAvailable: true}, take).catch(reject)
  })
}
