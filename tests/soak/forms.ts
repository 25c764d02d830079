import type {GoalDraft} from '../../src/elements/recovery-goal-form/goal-draft.js'
import type {ReviewDraft} from '../../src/elements/recovery-goal-review/review-draft.js'
import type {FormSitting} from '../../src/elements/recovery-measure-form/form-sitting.js'
import type {Sitting} from '../../src/elements/recovery-measure-form/sitting.js'
import type {Author, RecordSnapshot, SaveOutcome, Undo} from '../../src/record/index.js'
import type {PageCode} from './browser.js'
import {sayingsIn, type Ledger} from './ledger.js'
import {asked, Sittings, type Choose} from './sittings.js'

/** Something that one page has and the chart does not, to be saved or let go of. */
interface Unsaved {
  draft: GoalDraft | ReviewDraft | Sitting | FormSitting
  words: string[]
  save(): Promise<void>
  letGo(): void
}

/** The forms of one page: what they do when somebody writes and saves, without what they draw. */
export abstract class Forms {
  readonly element = new EventTarget() as HTMLElement
  #shelf
  readonly #reviews
  readonly #sittings
  /** What was saved here and may be taken back, with the words that it brought. */
  #saves: {whose: string; undo: Undo; words: readonly string[]}[] = []
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
    const {DraftShelf, ReviewShelf} = code
    this.#shelf = new DraftShelf()
    this.#reviews = new ReviewShelf()
    this.#sittings = new Sittings(code, this.element)
  }

  /** Reads what the site asks, as a page does before it asks it. */
  async readForm(): Promise<void> {
    this.#sittings.form = await this.code.readQuestionnaire(asked)
  }

  /** Something is drawn anew, and what is unsaved is kept beyond the page. */
  readonly show = (): void => {
    if (!this.snapshot || this.isOver) return
    const {keepGoals, keepReviews, keepDrafts} = this.code
    keepGoals(this.element, this.#shelf, this.snapshot)
    keepReviews(this.element, this.#reviews, this.snapshot)
    for (const kind of this.#sittings.kinds) keepDrafts(this.element, kind, this.snapshot)
  }

  newGoal(): void {
    const words = this.#say(false)
    const {changeDraft} = this.code
    const draft = this.#shelf.open(this.#whose, {start: {question: words}})
    changeDraft(draft, {edits: {words, components: ['hope']}})
    this.show()
  }

  /** Changes the words of a goal, or adds a note to it. */
  editGoal(part: 'words' | 'notes', choose: Choose): void {
    const {changeDraft, goalOf} = this.code
    const draft = this.#openDraft(choose)
    if (!draft) return
    const before = this.#wordsOf(draft)
    const words = this.#say(part === 'notes')
    const notes = [...goalOf(draft).notes, {text: words, speaker: 'person', about: 'why'} as const]
    changeDraft(draft, {edits: part === 'words' ? {words} : {notes}})
    this.#replaced(before, this.#wordsOf(draft))
    this.show()
  }

  review(choose: Choose): void {
    const entries = this.snapshot!.goals.filter(({goal}) => !goal.caution)
    if (!entries.length) return
    const draft = this.#reviews.open(this.#whose, choose(entries))
    if (draft.saving) return
    Object.assign(draft, {line: this.#sayAgain(draft.line), progress: 5, touched: true})
    this.show()
  }

  checkIn(choose: Choose): void {
    this.#sittings.checkIn(this.#whose, choose, this.#sayAgain)
    this.show()
  }

  /** Answers a question of the site's. */
  answer(choose: Choose): void {
    this.#sittings.answer(this.#whose, choose, this.#sayAgain)
    this.show()
  }

  /** Writes why a goal was a mistaken entry. */
  mistake(choose: Choose): void {
    const draft = this.#openDraft(choose)
    if (draft) this.code.changeDraft(draft, {mistake: this.#sayAgain(draft.mistake)})
    this.show()
  }

  /** Takes something back that was saved here. What it brought may be gone by then, or not. */
  async undo(choose: Choose): Promise<void> {
    const whose = this.#whose
    const saves = this.#saves.filter(each => each.whose === whose)
    if (!saves.length) return
    const save = choose(saves)
    this.#saves = this.#saves.filter(each => each !== save)
    this.ledger.takenBack(save.words)
    this.#canUndo(await this.code.ask(this.element, 'goal-undo-submit', {undo: save.undo}), save)
  }

  /** All that waits here of the person whose record is open. */
  get unsaved(): Unsaved[] {
    if (!this.snapshot) return []
    const {saveDraft, voidDraft, isDirty, changeDraft, submitReview} = this.code
    const [show, whose] = [this.show, this.#whose]
    const drafts = this.#shelf.unsavedOf(whose).map(({draft}) => draft)
    const goals = drafts.flatMap((draft): Unsaved[] => {
      if (!isDirty({...draft, mistake: ''})) return []
      const save = () => saveDraft(this.element, draft, {language: 'en-CA', show})
      // A new goal is done with.
      const end = () => {
        const left = this.#shelf.settle(draft)
        if (!draft.id) this.#shelf.discard(whose, left.key)
      }
      const letGo = () => {
        this.ledger.letGo(sayingsIn(draft.mistake))
        this.#shelf.discard(whose, draft.key)
      }
      return [this.#each({draft, words: () => this.#wordsOf(draft), save, end, letGo})]
    })
    const mistakes = drafts.flatMap((draft): Unsaved[] => {
      if (!draft.mistake) return []
      const save = () => voidDraft(this.element, draft, show)
      const letGo = () => changeDraft(draft, {mistake: ''})
      return [this.#each({draft, words: () => sayingsIn(draft.mistake), save, end: () => {}, letGo})]
    })
    const reviews = this.#reviews.unsavedOf(whose).map((draft): Unsaved => {
      const save = () => submitReview(this.element, draft, {mayChange: true, show})
      const end = () => this.#reviews.settle(draft)
      return this.#each({draft, words: () => sayingsIn(draft.line), save, end, letGo: end})
    })
    const checkIns = this.#sittings.checkIns(whose).map((draft): Unsaved => {
      const [end, save] = [() => this.#sittings.end(whose, draft), () => this.#sittings.saveCheckIn(draft)]
      return this.#each({draft, words: () => sayingsIn(draft.words), save, end, letGo: end})
    })
    const forms = this.#sittings.forms(whose).map((draft): Unsaved => {
      const [end, save] = [() => this.#sittings.end(whose, draft), () => this.#sittings.saveForm(draft)]
      return this.#each({draft, words: () => sayingsIn(draft.answers), save, end, letGo: end})
    })
    return [...goals, ...mistakes, ...reviews, ...checkIns, ...forms]
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
    this.#saves = []
  }

  get #whose(): string {
    return this.code.personOf(this.snapshot)
  }

  /** The draft of a goal that may be written on. */
  #openDraft(choose: Choose): GoalDraft | undefined {
    const entries = this.snapshot!.goals.filter(({goal}) => !goal.caution)
    const draft = entries.length ? this.#shelf.open(this.#whose, {entry: choose(entries)}) : undefined
    return draft && !this.code.isLocked(draft) ? draft : undefined
  }

  /** What was written in a draft of a goal, and not before. */
  #wordsOf({base, edits}: GoalDraft): string[] {
    const before = sayingsIn(base)
    return sayingsIn(edits).filter(words => !before.includes(words))
  }

  #say(lasts: boolean): string {
    return this.ledger.say(this.person, this.author.display, lasts)
  }

  /** New words that stay where they are saved, in the place of others. */
  readonly #sayAgain = (before: unknown): string => {
    const words = this.#say(true)
    this.#replaced(sayingsIn(before), [])
    return words
  }

  #canUndo(outcome: SaveOutcome<unknown> | undefined, of: {whose: string; words: readonly string[]}): void {
    if (outcome?.kind === 'saved' && outcome.undo) this.#saves.push({...of, undo: outcome.undo})
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
        const [sent, whose] = [words(), this.#whose]
        await save()
        const {outcome} = draft
        if (typeof outcome === 'object' && outcome.kind === 'saved' && !this.isOver) {
          this.ledger.saved(sent)
          this.#canUndo(outcome, {whose, words: sent})
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
}

interface Parts extends Omit<Unsaved, 'words'> {
  words(): string[]
  end(): void
}
