import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {Messages} from '../messages/index.js'

/** So long it is said that the connection is back, in milliseconds. */
const news = 60_000

/** Whether the browser has a connection, and whether it has just come back. */
export class Connection implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #is: 'there' | 'away' | 'back' = 'there'
  #timer?: ReturnType<typeof setTimeout>

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#put(navigator.onLine ? 'there' : 'away')
    window.addEventListener('offline', this.#change)
    window.addEventListener('online', this.#change)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    window.removeEventListener('offline', this.#change)
    window.removeEventListener('online', this.#change)
  }

  /** What there is to say of it, if anything. */
  sentence({status}: Messages): string | undefined {
    return {there: undefined, away: status.offline, back: status.back}[this.#is]
  }

  readonly #change = ({type}: Event): void => {
    clearTimeout(this.#timer)
    this.#put(type === 'offline' ? 'away' : 'back')
    if (this.#is === 'back') this.#timer = setTimeout(() => this.#put('there'), news)
  }

  #put(is: 'there' | 'away' | 'back'): void {
    this.#is = is
    this.#host.requestUpdate()
  }
}
