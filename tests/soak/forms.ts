import {checkIn} from '../../src/measures/index.js'
import type {GoalDraft} from '../../src/elements/recovery-goal-form/goal-draft.js'
import type {ReviewDraft} from '../../src/elements/recovery-goal-review/review-draft.js'
import type {Sitting} from '../../src/elements/recovery-measure-form/sitting.js'
import type {DraftKind} from '../../src/elements/shared/kept-drafts.js'
import type {Author, RecordSnapshot} from '../../src/record/index.js'
import type {PageCode} from './browser.js'
import {sayingsIn, type Ledger} from './ledger.js'

/** Something that one page has and the chart does not, to be saved or let go of. */
interface Unsaved {
  draft: GoalDraft | ReviewDraft | Sitting
  words: string[]
  save(): Promise<void>
  letGo(): void
}

/** The forms of one page: what they do when somebody writes and saves, without what they draw. */
export abstract class Forms {
  readonly element = new EventTarget() as HTMLElement
  #shelf
  readonly #reviews
  readonly #sittings = new Map<string, Sitting>()
  readonly #checkIns: DraftKind
  person = ''
  author!: Author
  /** The record as it is handed down, while one is open. */
  abstract get snapshot(): RecordSnapshot | undefined
  /** Whether the page is there no longer. */
  abstract readonly isOver: boolean

  constructor(
    readonly code: PageCode,
    readonly ledger: Ledger,
  ) {
    const {DraftShelf, ReviewShelf, keptCheckIn, checkInAgain} = code
    this.#shelf = new DraftShelf()
    this.#reviews = new ReviewShelf()
    this.#checkIns = {
      name: 'check-in',
      unsaved: () => this.#begun.map(keptCheckIn),
      restore: (whose, value) => {
        if (this.#begun.length) return false
        this.#sittings.set(whose, checkInAgain(value))
        return true
      },
    }
  }

  /** Something is drawn anew, and what is unsaved is kept beyond the page. */
  readonly show = (): void => {
    if (!this.snapshot || this.isOver) return
    const {keepGoals, keepReviews, keepDrafts} = this.code
    keepGoals(this.element, this.#shelf, this.snapshot)
    keepReviews(this.element, this.#reviews, this.snapshot)
    keepDrafts(this.element, this.#checkIns, this.snapshot)
  }

  newGoal(): void {
    const words = this.#say(false)
    const {changeDraft} = this.code
    const draft = this.#shelf.open(this.#whose, {start: {question: words}})
    changeDraft(draft, {edits: {words, components: ['hope']}})
    this.show()
  }

  /** Changes the words of a goal, or adds a note to it. */
  editGoal(part: 'words' | 'notes', choose: <Item>(items: readonly Item[]) => Item): void {
    const {changeDraft, goalOf, isLocked} = this.code
    const entries = this.snapshot!.goals.filter(({goal}) => !goal.caution)
    if (!entries.length) return
    const draft = this.#shelf.open(this.#whose, {entry: choose(entries)})
    if (isLocked(draft)) return
    const before = this.#wordsOf(draft)
    const words = this.#say(part === 'notes')
    const notes = [...goalOf(draft).notes, {text: words, speaker: 'person', about: 'why'} as const]
    changeDraft(draft, {edits: part === 'words' ? {words} : {notes}})
    this.#replaced(before, this.#wordsOf(draft))
    this.show()
  }

  review(choose: <Item>(items: readonly Item[]) => Item): void {
    const entries = this.snapshot!.goals.filter(({goal}) => !goal.caution)
    if (!entries.length) return
    const draft = this.#reviews.open(this.#whose, choose(entries))
    if (draft.saving) return
    const before = sayingsIn(draft.line)
    Object.assign(draft, {line: this.#say(true), progress: 5, touched: true})
    this.#replaced(before, [])
    this.show()
  }

  checkIn(choose: <Item>(items: readonly Item[]) => Item): void {
    const sitting = this.#begun[0] ?? this.code.newSitting()
    if (sitting.saving) return
    this.#sittings.set(this.#whose, sitting)
    const {linkId} = choose(checkIn.items)
    const before = sayingsIn(sitting.words[linkId])
    sitting.answers[linkId] = 3
    sitting.words[linkId] = this.#say(true)
    Object.assign(sitting, {touched: true, said: '2026-03-01T10:00:00-05:00'})
    this.#replaced(before, [])
    this.show()
  }

  /** All that waits here of the person whose record is open. */
  get unsaved(): Unsaved[] {
    if (!this.snapshot) return []
    const {saveDraft, submitReview} = this.code
    const {show} = this
    const whose = this.#whose
    const goals = this.#shelf.unsavedOf(whose).map(({draft}): Unsaved => {
      const save = () => saveDraft(this.element, draft, {language: 'en-CA', show})
      const end = () => {
        const left = this.#shelf.settle(draft)
        // A new goal is done with.
        if (!draft.id) this.#shelf.discard(whose, left.key)
      }
      const letGo = () => this.#shelf.discard(whose, draft.key)
      return this.#each({draft, words: () => this.#wordsOf(draft), save, end, letGo})
    })
    const reviews = this.#reviews.unsavedOf(whose).map((draft): Unsaved => {
      const save = () => submitReview(this.element, draft, {mayChange: true, show})
      const end = () => this.#reviews.settle(draft)
      return this.#each({draft, words: () => sayingsIn(draft.line), save, end, letGo: end})
    })
    const checkIns = this.#begun.map((draft): Unsaved => {
      const end = () => void this.#sittings.delete(whose)
      const save = () => this.#saveCheckIn(draft)
      return this.#each({draft, words: () => sayingsIn(draft.words), save, end, letGo: end})
    })
    return [...goals, ...reviews, ...checkIns]
  }

  /** The connection is back: what could only not be sent is sent, one after the other. */
  async whenBack(): Promise<void> {
    const {waitsForConnection} = this.code
    for (const {draft, save} of this.unsaved) if (waitsForConnection(draft as never)) await save()
  }

  /** Whoever writes decides that theirs is what is meant. */
  settle({draft}: Unsaved): void {
    const {contestedParts, settle, settleOn, settleConflict, goalOf} = this.code
    if (draft.outcome === 'nobody' || draft.outcome?.kind !== 'conflict' || 'answers' in draft) return
    if ('line' in draft) return settleConflict(draft, 'mine')
    const {theirs, fields, base = draft.base} = draft.outcome
    const versions = {base, theirs, mine: goalOf(draft)}
    const parts = contestedParts(versions, fields)
    settleOn(draft, settle(versions, parts, new Map(parts.map(({key}) => [key, 'mine']))))
    this.show()
  }

  /** Whoever wrote has logged out: nothing of theirs stays. */
  protected forget(): void {
    this.#shelf = new this.code.DraftShelf()
    this.#reviews.clear()
    this.#sittings.clear()
  }

  get #whose(): string {
    return this.code.personOf(this.snapshot)
  }

  get #begun(): Sitting[] {
    const sitting = this.#sittings.get(this.#whose)
    return sitting && this.code.isUnsaved(sitting) ? [sitting] : []
  }

  /** What was written in a draft of a goal, and not before. */
  #wordsOf({base, edits}: GoalDraft): string[] {
    const before = sayingsIn(base)
    return sayingsIn(edits).filter(words => !before.includes(words))
  }

  #say(lasts: boolean): string {
    return this.ledger.say(this.person, this.author.display, lasts)
  }

  #replaced(before: readonly string[], now: readonly string[]): void {
    this.ledger.letGo(before.filter(words => !now.includes(words)))
  }

  /** Once the server says that it has it, nothing of it waits here; whoever answers a page that is gone is not heard. */
  #each({draft, words, save, end, letGo}: Parts): Unsaved {
    return {
      draft,
      words: words(),
      save: async () => {
        if (draft.saving) return
        const sent = words()
        await save()
        const {outcome} = draft
        if (typeof outcome === 'object' && outcome.kind === 'saved' && !this.isOver) {
          this.ledger.saved(sent)
          end()
        }
        this.show()
      },
      letGo: () => {
        if (draft.saving) return
        this.ledger.letGo(words())
        letGo()
        this.show()
      },
    }
  }

  async #saveCheckIn(sitting: Sitting): Promise<void> {
    const {ask, responseOf} = this.code
    Object.assign(sitting, {saving: true, touched: false, outcome: undefined})
    const response = responseOf(sitting, new Date())
    sitting.outcome = (await ask(this.element, 'measure-submit', {response, key: sitting.key})) ?? 'nobody'
    sitting.saving = false
  }
}

interface Parts extends Omit<Unsaved, 'words'> {
  words(): string[]
  end(): void
}
