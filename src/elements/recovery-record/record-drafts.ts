import {userOf, wipeDrafts, type Author, type Configuration, type DraftsKept} from '../../record/index.js'
import {keepDrafts} from './draft-keeper.js'

/** Keeps what is being written in one record beyond the page, where the site wants that, for somebody who is known. */
export class RecordDrafts {
  /** What is kept, once that is known. */
  known?: DraftsKept | undefined
  readonly #element: HTMLElement
  readonly #tell: () => void
  #end?: ReturnType<typeof keepDrafts> | undefined

  constructor(element: HTMLElement, tell: () => void) {
    this.#element = element
    this.#tell = tell
  }

  open(whose: string, author: Author | undefined, {drafts, kiosk}: Configuration = {}): void {
    if (!drafts || kiosk || !author) return
    const end = keepDrafts(this.#element, {user: userOf(author), whose, ...drafts}, known => {
      // What an earlier opening brings late is not told.
      if (end !== this.#end) return
      this.known = known
      this.#tell()
    })
    this.#end = end
  }

  close(): void {
    void this.#stop()
  }

  /** Forgets all that is kept in this browser for somebody; false where the browser does not. */
  async forget(author: Author | undefined): Promise<boolean> {
    await this.#stop('without')
    return !author || wipeDrafts(userOf(author))
  }

  #stop(without?: 'without'): Promise<void> | undefined {
    const end = this.#end
    this.#end = this.known = undefined
    return end?.(without)
  }
}
