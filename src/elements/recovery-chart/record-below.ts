import {ContextEvent} from '@lit/context'
import type {LitElement, ReactiveController} from 'lit'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'

/**
 * The record, asked for from inside of an element that may render the provider itself, where a consumer of its own
 * would not find it. Ends when the element is taken off the page, and asks anew when it is back.
 */
export class RecordBelow implements ReactiveController {
  readonly #host: LitElement
  readonly #selector: string
  readonly #take: (snapshot: RecordSnapshot | undefined) => void
  #asked?: Element
  #unsubscribe?: () => void

  constructor(host: LitElement, selector: string, take: (snapshot: RecordSnapshot | undefined) => void) {
    this.#host = host
    this.#selector = selector
    this.#take = take
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdated(): void {
    const below = this.#host.renderRoot.querySelector(this.#selector)
    if (!below || below === this.#asked || !this.#host.isConnected) return
    this.hostDisconnected()
    this.#asked = below
    const take = (snapshot?: RecordSnapshot, unsubscribe?: () => void): void => {
      this.#unsubscribe = unsubscribe
      this.#take(snapshot)
    }
    below.dispatchEvent(new ContextEvent(recordContext, below, take, true))
  }

  hostDisconnected(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    this.#asked = undefined
  }
}
