import type {ReactiveController, ReactiveControllerHost} from 'lit'

/** Warns before the page is left while there is unsaved text. Listens only then: a listener alone slows a page's «back». */
export class UnloadGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #unsaved: () => boolean
  /** One for each form, as the platform takes the same listener only once. The browser asks in words of its own. */
  readonly #warn = (event: Event): void => event.preventDefault()
  #listening = false

  constructor(host: ReactiveControllerHost & HTMLElement, unsaved: () => boolean) {
    this.#host = host
    this.#unsaved = unsaved
    host.addController(this)
  }

  hostConnected(): void {
    this.#listen(this.#unsaved())
  }

  hostUpdated(): void {
    // An update may still come after the form was taken off the page.
    this.#listen(this.#host.isConnected && this.#unsaved())
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
