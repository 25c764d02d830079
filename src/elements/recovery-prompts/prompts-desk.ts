import {
  promptsFor,
  reflectiveQuestionsFor,
  type ContentEntry,
  type ContentPack,
  type Prompt,
} from '../../content/index.js'
import type {GoalEntry} from '../../record/index.js'
import {promptWords} from '../messages/prompts/index.js'
import {cleanWords, sameWords} from '../shared/clean-words.js'
import {fire} from '../shared/events.js'
import type {LanguageController} from '../shared/language.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {waitsForConnection} from '../shared/when-back.js'
import {livingGoals} from './living-goals.js'
import {ContentShelf, type SiteContent} from './site-content.js'
import type {RecoveryPrompts} from './recovery-prompts.js'
import {saveAnswer, tellSaved} from './save-answer.js'
import {keyOf, newTalk, promptBeside, show, unsaved, voiceOf, type Answer, type Talk} from './talk.js'

/** What goes on between two people over prompts: which one shows, what was said, and what becomes of it. */
export class PromptsDesk {
  /** Whether the questions for clinicians are open: never by themselves. */
  reflecting = false
  readonly #host: RecoveryPrompts
  readonly #local: LanguageController
  readonly talks = new Map<string, Talk>()
  readonly #shelf = new ContentShelf()

  constructor(host: RecoveryPrompts, local: LanguageController) {
    this.#host = host
    this.#local = local
  }

  /** Whether something was said, to whomever, that is nowhere but here. */
  get dirty(): boolean {
    return [...this.talks.values()].some(talk => unsaved(talk).length > 0)
  }

  /** Whether that is so of the person who is here. */
  get waits(): boolean {
    return unsaved(this.talk).length > 0
  }

  get talk(): Talk {
    const {person, deck, component} = this.#host
    const talk = this.talks.get(person) ?? newTalk(deck, component)
    this.talks.set(person, talk)
    return talk
  }

  /** What there is to ask, in this language, with what the site and the page brought. */
  siteContent(own: ContentPack): SiteContent {
    const {content = [], snapshot} = this.#host
    const packs = [...(snapshot?.site?.content ?? []), ...[content].flat()] as ContentPack[]
    return this.#shelf.of(own, packs, this.#local.language)
  }

  /** What there is to ask of whom and about what was chosen, also what is for another day. */
  prompts(own: ContentPack): ContentEntry<Prompt>[] {
    const {deck, component} = this.talk
    return promptsFor(this.siteContent(own).content, {language: this.#local.language, deck, component})
  }

  questions(own: ContentPack) {
    const {component} = this.talk
    return reflectiveQuestionsFor(this.siteContent(own).content, {language: this.#local.language, component})
  }

  /** The goals that something said may go with. */
  get goals(): GoalEntry[] {
    return livingGoals(this.#host.snapshot, this.#known)
  }

  /** All goals that there are, as far as it is known here. */
  get #known(): readonly GoalEntry[] {
    return this.#host.goals ?? this.#host.snapshot?.goals ?? []
  }

  /** Another person is here, or the record says something else: what became a goal is let go of. */
  look(): void {
    const {talk} = this
    for (const [key, {text, handed}] of talk.answers) {
      if (!handed || !this.#known.some(({id, goal}) => !handed.includes(id) && sameWords(goal.words, text)))
        continue
      talk.answers.delete(key)
      talk.told = promptWords[this.#local.language].isGoal
    }
  }

  /** Shows the questions for clinicians, or folds them away. */
  reflect(open: boolean): void {
    if (open === this.reflecting) return
    this.reflecting = open
    this.#host.requestUpdate()
  }

  choose(choice: Partial<Pick<Talk, 'deck' | 'component'>>): void {
    Object.assign(this.talk, choice, {told: ''})
    this.#host.requestUpdate()
  }

  /** The prompt so many places on, and round again. */
  turn(prompts: readonly ContentEntry<Prompt>[], by: number): void {
    const next = promptBeside(this.talk, prompts, by)
    if (next) this.goTo(next)
  }

  /** Leaves a prompt for another day: nothing is written down of it, and what was said to it stays in sight. */
  notToday(prompts: readonly ContentEntry<Prompt>[], prompt: ContentEntry<Prompt>): void {
    this.turn(prompts, 1)
    this.talk.aside.add(keyOf(prompt))
    this.talk.told = promptWords[this.#local.language].leftForAnotherDay
  }

  /** Shows again what was left for another day. */
  bringBack(prompts: readonly ContentEntry<Prompt>[]): void {
    for (const prompt of prompts) this.talk.aside.delete(keyOf(prompt))
    this.goTo(prompts[0]!)
  }

  goTo(prompt: ContentEntry<Prompt>): void {
    show(this.talk, prompt)
    this.talk.told = ''
    this.#host.focusPrompt()
  }

  /** Takes something in about an answer, unless it is just being sent: what is sent is what shows. */
  change(answer: Answer, change: Partial<Answer>): void {
    this.#host.requestUpdate()
    if (answer.saving) return
    Object.assign(answer, change, {touched: true, handed: undefined})
    if (answer.outcome?.kind !== 'conflict') delete answer.outcome
    this.talk.told = ''
    this.talk.answers.set(keyOf(answer.prompt), answer)
    // It stays in sight, also when the site takes the prompt away.
    show(this.talk, answer.prompt)
  }

  say(answer: Answer, typed: string): void {
    const text = cleanWords(typed)
    this.change(answer, {text})
    if (!text.trim() && !answer.name.trim()) this.talk.answers.delete(keyOf(answer.prompt))
  }

  /** Gives the words to whoever writes new goals, from the button itself, so that it is known where to come back to. */
  compose(answer: Answer, {target}: Event): void {
    const {text: words, prompt} = answer
    const voice = voiceOf(answer)
    fire(target!, 'goal-compose', {words, components: [prompt.component], question: prompt.text, voice})
    answer.handed = this.#known.map(({id}) => id)
    this.#host.requestUpdate()
  }

  letGo(answer: Answer): void {
    this.talk.answers.delete(keyOf(answer.prompt))
    this.#host.focusPrompt()
  }

  /** Saves an answer as a part of its goal. Never rejects; what was said stays until the chart has it. */
  async save(answer: Answer): Promise<void> {
    const entry = this.goals.find(({id}) => id === answer.goal)
    if (answer.saving || !answer.text.trim()) return
    if (!entry || !answer.fate || answer.fate === 'goal') {
      answer.outcome = {kind: 'invalid', faults: []}
      return this.#host.requestUpdate()
    }
    const {talk} = this
    const saving = saveAnswer(this.#host, answer, entry)
    this.#host.requestUpdate()
    await saving
    // Nothing to change means that it is there: a first try arrived whose answer was lost.
    if (['saved', 'unchanged'].includes(answer.outcome!.kind)) this.#settle(talk, answer, entry)
    this.#host.requestUpdate()
  }

  /** What waits for the connection, and nothing else, is sent when it is back. */
  whenBack(): void {
    for (const answer of this.talk.answers.values()) if (waitsForConnection(answer)) void this.save(answer)
  }

  #settle(talk: Talk, answer: Answer, entry: GoalEntry): void {
    talk.answers.delete(keyOf(answer.prompt))
    // The button that was pressed goes away.
    if (mayMoveFocus(this.#host)) this.#host.focusPrompt()
    talk.told = tellSaved(this.#local, answer, entry)
  }
}
