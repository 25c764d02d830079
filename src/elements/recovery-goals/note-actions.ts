import type {LitElement} from 'lit'
import type {GoalEntry} from '../../record/index.js'
import {RecordReading} from '../shared/record-reading.js'
import {noting} from './listed-card.js'
import type {ListSources} from './list-sources.js'
import type {ListState} from './list-state.js'

/** What of a list the note is made from, and where it is said what became of it. */
export interface NotePlace {
  readonly list: ListState
  readonly personName: string
  tell: (said: string) => void
}

/** Chooses goals for today's note, and puts them there. */
export class NoteActions {
  /** What is on its way: a second press asks for nothing new. */
  readonly #asked = new Set<string>()
  readonly #reading: RecordReading

  constructor(
    readonly host: LitElement,
    readonly sources: ListSources,
    readonly place: NotePlace,
  ) {
    // What is given beside a record does not wait for it.
    this.#reading = new RecordReading(host, () =>
      sources.given === sources.snapshot?.goals ? sources.snapshot : undefined,
    )
  }

  /** Begins to choose, none yet; or ends it. */
  begin(choosing: boolean): void {
    this.place.list.chosen = choosing ? new Set() : undefined
    this.host.requestUpdate()
  }

  choose(id: string): void {
    const {list} = this.place
    const others = [...(list.chosen ?? [])].filter(each => each !== id)
    list.chosen = new Set(list.chosen?.has(id) ? others : [...others, id])
    this.host.requestUpdate()
  }

  /** Puts goals into the note, once however often it is pressed meanwhile, and says where the text is now. */
  async put(entries: readonly GoalEntry[]): Promise<void> {
    const asked = entries.map(({id}) => id).join(' ')
    if (!asked || this.#asked.has(asked)) return
    this.#asked.add(asked)
    await this.#put(entries)
    this.#asked.delete(asked)
  }

  async #put(entries: readonly GoalEntry[]): Promise<void> {
    const {host, sources, place} = this
    const {local} = sources
    const {list} = place
    // A note made of half a record would lack the person's name or their last answer, and be another one when pressed again.
    if (this.#reading.soFar === 'reading') place.tell(local.words.status.loading)
    await Promise.all([noting.fetch(), this.#reading.done()])
    // By now it may be the note of somebody else.
    if (place.list !== list) return
    if (!noting.code) return place.tell(local.words.problem.offline)
    const readings = (id: string) => sources.readingsOf(id)
    const {personName} = place
    const outcome = await noting.code.putIntoNote(host, entries, {local, personName, readings})
    if (place.list !== list) return
    list.note = outcome
    place.tell(outcome.kind === 'refused' ? '' : local.words.goals.note[outcome.kind])
    await host.updateComplete
    noting.code.openByHand(host.renderRoot)
  }

  close(): void {
    this.place.list.note = undefined
    this.host.requestUpdate()
  }
}
