import type {LitElement} from 'lit'
import type {Component} from '../../chime/index.js'
import type {GoalSearch} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import {allowedFor, localDate, type Frame, type GoalEntry, type GoalHistory} from '../../record/index.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {life, type Listing} from './listed-card.js'
import type {ListDoing} from './list-doing.js'
import {ListState} from './list-state.js'
import type {ListSources} from './list-sources.js'
import type {ReviewActions} from './review-actions.js'
import type {PlacedSave} from './saves-in-place.js'

/** What is done in a list, fetched while the goals are: a button that shows does what it says at once. */
export const doing = later(() => import('./list-doing.js'))

/** What a list of goals has open and says; and the way to everything that is done there. */
export class ListActions implements Listing {
  list = new ListState()
  /** What was done last, to be read out. */
  said = ''
  /** The goal that it is about, where its card says so too. */
  saidAbout?: string | undefined
  readonly #host: LitElement
  readonly #sources: ListSources
  #doing?: ListDoing
  #soon?: ReturnType<typeof setTimeout>

  constructor(host: LitElement, sources: ListSources) {
    this.#host = host
    this.#sources = sources
  }

  /** Another person: all that was open, looked for and done was about somebody else. */
  reset(): void {
    this.list = new ListState()
    this.#doing?.reset()
    this.tell('')
  }

  /** Does something once the code for it is here, for as long as the list is the same person's; says so when it does not come. */
  do = (act: (doing: ListDoing) => unknown): void => {
    const {list} = this
    const now = (): unknown => this.list === list && act(this.#begin()!)
    if (doing.code) now()
    else this.await(doing, now)
  }

  #begin(): ListDoing | undefined {
    return (this.#doing ??= doing.code && new doing.code.ListDoing(this.#host, this.#sources, this))
  }

  /** What was said of the goals here; nothing before anything is done. */
  get reviews(): ReviewActions | undefined {
    return this.#doing?.reviews
  }

  get frame(): Frame | undefined {
    return this.#sources.snapshot?.site?.frame
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
  successorOf = ({goal}: GoalEntry): GoalEntry | undefined =>
    goal.successor ? this.#sources.entryOf(goal.successor) : undefined
  predecessorsOf = (id: string): readonly GoalEntry[] => this.#sources.predecessorsOf(id)
  saveOf = (id: string): PlacedSave | undefined => this.#doing?.saves.of(id)
  lifeOf = (entry: GoalEntry): GoalHistory | undefined => this.#doing?.lives.of(entry)
  /** From the button itself, so that whoever opens a form knows where to come back to. */
  edit = ({target}: Event, entry: GoalEntry): void => fire(target!, 'goal-edit', {entry})

  go = (id: string): void => void this.#sources.focusGoal(id)

  review = (id: string): void => this.do(({reviews}) => reviews.toggle(id))
  note = ({id}: GoalEntry): void =>
    this.do(({notes}) => notes.put(this.#sources.entries.filter(each => each.id === id)))
  choose = (id: string): void => this.do(({notes}) => notes.choose(id))
  tag = (entry: GoalEntry, component: Component): void => this.do(doing => doing.tag(entry, component))
  tick = (entry: GoalEntry, step: string): void => this.do(doing => doing.tick(entry, step))
  takeBack = (id: string): void => this.do(doing => doing.takeBack(id))

  unfold = (key: string, open: boolean): void => {
    if (open === this.list.unfolded.has(key)) return
    if (open) this.list.unfolded.add(key)
    else this.list.unfolded.delete(key)
    this.#host.requestUpdate()
    if (open && key.startsWith('life-')) this.do(() => this.await(life))
  }

  /** Looks for goals; how many there are is read out once the typing rests. */
  search = (search: GoalSearch): void => {
    this.list.search = search
    // The fields stay when what was looked for is emptied.
    this.list.looking ||= this.list.searching
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

  /** Says something once, to be read out; `about` a goal whose card says the same. */
  tell(said: string, about?: string): void {
    this.said = said
    this.saidAbout = about
    this.#host.requestUpdate()
  }

  /** Draws again once the code is here that it takes; says so when it does not come. */
  await(code: Later<object>, then = (): void => this.#host.requestUpdate()): void {
    void code.fetch().then(() => (code.code ? then() : this.tell(this.#sources.local.words.problem.offline)))
  }

  /** What a card holds, or (of nothing) the card. */
  find(id: string, selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-goal="${CSS.escape(id)}"] ${selector}`.trim())
  }
}
