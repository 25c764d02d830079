import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {RecordSnapshot} from '../../record/index.js'
import {fire} from './events.js'
import {keepDrafts, type DraftKind} from './kept-drafts.js'
import type {Waiting} from './waiting.js'

/** What an element holds that the chart does not have, as it stands now. */
export interface Holding {
  snapshot: RecordSnapshot | undefined
  waiting: readonly Omit<Waiting, 'goOn'>[]
}

/** Keeps what waits in an element beyond the page, and tells (`drafts-change`) when something else waits than before. */
export class Keeping implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #kind: DraftKind
  readonly #now: () => Holding
  #told = '[]'

  constructor(host: ReactiveControllerHost & HTMLElement, kind: DraftKind, now: () => Holding) {
    this.#host = host
    this.#kind = kind
    this.#now = now
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdated(): void {
    const {snapshot} = this.#now()
    if (keepDrafts(this.#host, this.#kind, snapshot)) this.#host.requestUpdate()
    const now = JSON.stringify(this.#now().waiting.map(({key, words, unsent}) => [key, words, unsent]))
    const before = this.#told
    this.#told = now
    if (now !== before) fire(this.#host, 'drafts-change', undefined)
  }
}
