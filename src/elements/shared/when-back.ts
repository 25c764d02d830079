import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {Problem} from '../../record/index.js'

/** Calls when the browser says that the connection is back, as long as the element is on the page. */
export class WhenBack implements ReactiveController, EventListenerObject {
  constructor(
    host: ReactiveControllerHost,
    readonly handleEvent: () => unknown,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('online', this)
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this)
  }
}

/** What was tried to be saved, and whether something was written in it since. */
interface Tried {
  outcome?: {kind: string; problem?: Problem} | string
  touched?: boolean
}

/**
 * Whether a save waits for the connection and nothing else: it could not be sent, and what was sent is what stands in
 * the form. What was written on since is sent by whoever writes it.
 */
export function waitsForConnection({outcome, touched}: Tried): boolean {
  return typeof outcome === 'object' && outcome.problem?.kind === 'offline' && !touched
}
