import type {LitElement} from 'lit'
import type {Component} from '../../chime/index.js'
import type {GoalSearch} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import {allowedFor, localDate, type GoalEntry, type GoalHistory, type Undo} from '../../record/index.js'
import {fire, type RecoveryEvents} from '../shared/events.js'
import type {Later} from '../shared/later.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {end, life, type Listing} from './listed-card.js'
import {ListState} from './list-state.js'
import {Lives} from './lives.js'
import type {ListSources} from './list-sources.js'
import {NoteActions} from './note-actions.js'
import {ReviewActions} from './review-actions.js'
import {SavesInPlace, type PlacedSave} from './saves-in-place.js'

/** Everything that is done in a list of goals, and what became of it. */
export class ListActions implements Listing {
  readonly notes: NoteActions
  readonly reviews: ReviewActions
  list = new ListState()
  /** What was done last, to be read out. */
  said = ''
  /** The goal that it is about, where its card says so too. */
  saidAbout?: string | undefined
  readonly #host: LitElement
  readonly #sources: ListSources
  readonly #saves: SavesInPlace
  #lives: Lives
  #soon?: ReturnType<typeof setTimeout>

  constructor(host: LitElement, sources: ListSources) {
    this.#host = host
    this.#sources = sources
    this.#saves = new SavesInPlace(host)
    this.#lives = new Lives(host)
    this.notes = new NoteActions(host, sources, this)
    this.reviews = new ReviewActions(host, sources, this)
  }

  /** Another person: all that was open, looked for and done was about somebody else. What was said of a goal waits for them. */
  reset(): void {
    this.list = new ListState()
    this.#lives = new Lives(this.#host)
    this.#saves.clear()
    this.tell('')
  }

  get personName(): string {
    return this.#sources.snapshot?.person.name ?? ''
  }

  get today(): string {
    return localDate(new Date())
  }

  get may(): Listing['may'] {
    const {snapshot} = this.#sources
    return {
      change: id => allowedFor(snapshot, id)?.goal.update ?? true,
      review: snapshot?.goes?.answers !== 'text',
    }
  }

  readingsOf = (id: string): readonly Reading[] => this.#sources.readingsOf(id)
  answersOf = (entry: GoalEntry): readonly Reading[] => this.#sources.answersOf(entry)
  entryOf = (id: string): GoalEntry | undefined => this.#sources.entryOf(id)
  saveOf = (id: string): PlacedSave | undefined => this.#saves.of(id)
  lifeOf = (entry: GoalEntry): GoalHistory | undefined => this.#lives.of(entry)
  /** From the button itself, so that whoever opens a form knows where to come back to. */
  edit = ({target}: Event, entry: GoalEntry): void => fire(target!, 'goal-edit', {entry})

  go = (id: string): void => void this.#sources.focusGoal(id)

  async #save(
    entry: GoalEntry,
    change: Parameters<SavesInPlace['save']>[2],
  ): Promise<PlacedSave | undefined> {
    const {id} = entry
    const save = await this.#saves.save(id, () => (this.entryOf(id) ?? entry).goal, change)
    this.#say(id, save)
    return save
  }

  /** A review says that it is saved. */
  saved(id: string, {saved: _, ids = [], ...told}: RecoveryEvents['form-close']): void {
    this.#say(id, this.#saves.note(id, {kind: 'saved', ids, ...told}))
  }

  /** Offers to take back what a form saved of a goal. */
  offer(id: string, undo: Undo): void {
    if (this.entryOf(id)) this.#saves.note(id, {kind: 'saved', ids: [id], undo})
    this.#await(end)
  }

  /** The goal goes to its group when it is saved, and the focus with it. */
  tag = async (entry: GoalEntry, component: Component): Promise<void> => {
    this.#await(end)
    const save = await this.#save(entry, ({components}) => ({components: [...components, component]}))
    if (!save) return
    await this.#host.updateComplete
    const card = this.find(entry.id, '')
    if (save.outcome?.kind === 'saved' && card && mayMoveFocus(card)) card.focus()
  }

  tick = async (entry: GoalEntry, step: string): Promise<void> => {
    this.#await(end)
    const wasDone = entry.goal.steps.find(({id}) => id === step)?.done
    await this.#save(entry, ({steps}) => ({
      steps: steps.map(each => {
        const {done, ...open} = each
        if (each.id !== step) return each
        return wasDone ? open : {...open, done: done ?? this.today}
      }),
    }))
  }

  takeBack = async (id: string): Promise<void> => {
    const within = mayMoveFocus(this.#host)
    this.#say(id, await this.#saves.takeBack(id, this.#sources.local.words.goals.takenBack))
    await this.#host.updateComplete
    // The button goes away; so does a goal that was new.
    if (within) (this.find(id, '') ?? this.#host.renderRoot.querySelector<HTMLElement>('#heading'))?.focus()
  }

  unfold = (key: string, open: boolean): void => {
    if (open === this.list.unfolded.has(key)) return
    if (open) this.list.unfolded.add(key)
    else this.list.unfolded.delete(key)
    this.#host.requestUpdate()
    if (open && key.startsWith('life-')) this.#await(life)
  }

  /** Looks for goals; how many there are is read out once the typing rests. */
  search = (search: GoalSearch): void => {
    this.list.search = search
    this.#host.requestUpdate()
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => {
      const {find} = this.#sources.local.words.goals
      this.tell(this.list.searching ? find.found(this.#sources.found.length) : '')
    }, 600)
  }

  look = (): void => {
    this.list.looking = !this.list.looking
    this.#host.requestUpdate()
  }

  choose = (id: string): void => this.notes.choose(id)
  note = ({id}: GoalEntry): void => void this.notes.put(this.#sources.entries.filter(each => each.id === id))

  #say(id: string, save: PlacedSave | undefined): void {
    if (save) this.#await(end, () => this.tell(end.code!.saveSentence(this.#sources.local, save), id))
  }

  /** Says something once, to be read out; `about` a goal whose card says the same. */
  tell(said: string, about?: string): void {
    this.said = said
    this.saidAbout = about
    this.#host.requestUpdate()
  }

  /** Draws again once the code is here that it takes; says so when it does not come. */
  #await(code: Later<object>, then = (): void => this.#host.requestUpdate()): void {
    void code.fetch().then(() => (code.code ? then() : this.tell(this.#sources.local.words.problem.offline)))
  }

  /** What a card holds, or (of nothing) the card. */
  find(id: string, selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-goal="${CSS.escape(id)}"] ${selector}`.trim())
  }
}
