/** The drafts that one page holds, so that no other page writes them: the browser lets go of what a page held that is gone. */
export class HeldDrafts {
  readonly #held = new Map<string, () => void>()

  /** Whether this page holds it now; false where another one does. */
  hold(id: string): Promise<boolean> {
    if (this.#held.has(id)) return Promise.resolve(true)
    return new Promise((resolve, reject) => {
      const take = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null)
        return lock ? new Promise(letGo => this.#held.set(id, letGo)) : undefined
      }
      navigator.locks.request(`recovery-charting ${id}`, {ifAvailable: true}, take).catch(reject)
    })
  }

  letGo(id: string): void {
    this.#held.get(id)?.()
    this.#held.delete(id)
  }

  letGoAll(): void {
    for (const id of this.#held.keys()) this.letGo(id)
  }
}
