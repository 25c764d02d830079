import {userOf, type Author, type Configuration, type DraftsKept} from '../../record/index.js'

import type {keepDrafts} from './draft-keeper.js'

/** Keeps what is being written in one record beyond the page, where the site wants that, for somebody who is known. */
export class RecordDrafts {
  /** What is kept, once that is known. */
  known?: DraftsKept | undefined
  readonly #element: HTMLElement
  readonly #tell: () => void
  #end?: ReturnType<typeof keepDrafts> | undefined
  /** Of which opening it is: what an earlier one brings late is not told. */
  #opening = 0

  constructor(element: HTMLElement, tell: () => void) {
    this.#element = element
    this.#tell = tell
  }

  open(whose: string, author: Author | undefined, {drafts, kiosk}: Configuration = {}): void {
    if (!drafts || kiosk || !author) return
    const opening = this.#opening
    const tell = (known: DraftsKept): void => {
      if (opening !== this.#opening) return
      this.known = known
      this.#tell()
    }
    void import('./draft-keeper.js').then(
      ({keepDrafts}) => {
        if (opening !== this.#opening) return
        this.#end = keepDrafts(this.#element, {user: userOf(author), whose, ...drafts}, tell)
      },
      () => tell({kept: [], ...drafts, refused: true}),
    )
  }

  close(): void {
    void this.#stop()
  }

  /** Forgets all that is kept in this browser for somebody; false where the browser does not. */
  async forget(author: Author | undefined): Promise<boolean> {
    await this.#stop('without')
    if (!author) return true
    return import('./draft-keeper.js').then(
      ({wipeDrafts}) => wipeDrafts(userOf(author)),
      () => false,
    )
  }

  #stop(without?: 'without'): Promise<void> | undefined {
    this.#opening++
    const end = this.#end
    this.#end = this.known = undefined
    return end?.(without)
  }
}
