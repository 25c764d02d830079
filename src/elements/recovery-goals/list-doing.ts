import type {LitElement} from 'lit'
import type {Component} from '../../chime/index.js'
import {localDate, type GoalEntry, type Undo} from '../../record/index.js'
import type {RecoveryEvents} from '../shared/events.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {end} from './listed-card.js'
import type {ListActions} from './list-actions.js'
import type {ListSources} from './list-sources.js'
import {Lives} from './lives.js'
import {NoteActions} from './note-actions.js'
import {ReviewActions} from './review-actions.js'
import {SavesInPlace, type PlacedSave} from './saves-in-place.js'

/** What is done to the goals of a list, and what became of it. It is fetched apart from what shows them. */
export class ListDoing {
  readonly notes: NoteActions
  readonly reviews: ReviewActions
  readonly saves: SavesInPlace
  lives: Lives
  readonly #host: LitElement
  readonly #sources: ListSources
  readonly #list: ListActions

  constructor(host: LitElement, sources: ListSources, list: ListActions) {
    this.#host = host
    this.#sources = sources
    this.#list = list
    this.saves = new SavesInPlace(host)
    this.lives = new Lives(host)
    this.notes = new NoteActions(host, sources, list)
    this.reviews = new ReviewActions(host, sources, {
      list: () => list.list,
      find: (id, selector) => list.find(id, selector),
      saved: (id, detail) => this.#saved(id, detail),
    })
  }

  /** Another person: what was done was about somebody else. What was said of a goal waits for them. */
  reset(): void {
    this.lives = new Lives(this.#host)
    this.saves.clear()
  }

  /** Offers to take back what a form saved of a goal. */
  offer(id: string, undo: Undo): void {
    const entry = this.#sources.entryOf(id)
    const {place} = entry ?? {}
    if (entry) this.saves.note(id, {kind: 'saved', ids: [id], undo, ...(place && {place})})
    this.#list.await(end)
  }

  /** The goal goes to its group when it is saved, and the focus with it. */
  async tag(entry: GoalEntry, component: Component): Promise<void> {
    this.#list.await(end)
    const save = await this.#save(entry, ({components}) => ({components: [...components, component]}))
    if (!save) return
    await this.#host.updateComplete
    const card = this.#list.find(entry.id, '')
    if (save.outcome?.kind === 'saved' && card && mayMoveFocus(card)) card.focus()
  }

  async tick(entry: GoalEntry, step: string): Promise<void> {
    this.#list.await(end)
    const wasDone = entry.goal.steps.find(({id}) => id === step)?.done
    await this.#save(entry, ({steps}) => ({
      steps: steps.map(each => {
        const {done, ...open} = each
        if (each.id !== step) return each
        return wasDone ? open : {...open, done: done ?? localDate(new Date())}
      }),
    }))
  }

  async takeBack(id: string): Promise<void> {
    const within = mayMoveFocus(this.#host)
    this.#say(id, await this.saves.takeBack(id, this.#sources.local.words.goals.takenBack))
    await this.#host.updateComplete
    // The button goes away; so does a goal that was new.
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('#heading')
    if (within) (this.#list.find(id, '') ?? heading)?.focus()
  }

  async #save(
    entry: GoalEntry,
    change: Parameters<SavesInPlace['save']>[2],
  ): Promise<PlacedSave | undefined> {
    const {id} = entry
    const save = await this.saves.save(id, () => (this.#sources.entryOf(id) ?? entry).goal, change)
    this.#say(id, save)
    return save
  }

  /** A review says that it is saved. */
  #saved(id: string, {saved: _, ids = [], ...told}: RecoveryEvents['form-close']): void {
    this.#say(id, this.saves.note(id, {kind: 'saved', ids, ...told}))
  }

  #say(id: string, save: PlacedSave | undefined): void {
    const list = this.#list
    if (save) list.await(end, () => list.tell(end.code!.saveSentence(this.#sources.local, save), id))
  }
}
