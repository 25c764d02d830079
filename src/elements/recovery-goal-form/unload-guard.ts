import type {ReactiveController, ReactiveControllerHost} from 'lit'

/** Warns before the page is left while there is unsaved text. Listens only then: a listener alone slows a page's «back». */
export class UnloadGuard implements ReactiveController {
  readonly #unsaved: () => boolean
  /** One for each form, as the platform takes the same listener only once. The browser asks in words of its own. */
  readonly #warn = (event: Event): void => event.preventDefault()
  #listening = false

  constructor(host: ReactiveControllerHost, unsaved: () => boolean) {
    this.#unsaved = unsaved
    host.addController(this)
  }

  hostConnected(): void {
    this.#listen(this.#unsaved())
  }

  hostUpdated(): void {
    this.#listen(this.#unsaved())
  }

  hostDisconnected(): void {
    this.#listen(false)
  }

  #listen(wanted: boolean): void {
    if (wanted === this.#listening) return
    this.#listening = wanted
    if (wanted) window.addEventListener('beforeunload', this.#warn)
    else window.removeEventListener('beforeunload', this.#warn)
  }
}
