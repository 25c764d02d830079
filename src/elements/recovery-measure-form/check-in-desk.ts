import {html, type TemplateResult} from 'lit'
import {keyed} from 'lit/directives/keyed.js'
import type {Component} from '../../chime/index.js'
import {checkInQuestions, type AskedAs, type ContentPack} from '../../content/index.js'
import {checkIn} from '../../measures/index.js'
import {localDateTime, problemOf} from '../../record/index.js'
import {cleanWords} from '../shared/clean-words.js'
import {ask, fire} from '../shared/events.js'
import {Keeping} from '../shared/keeping.js'
import type {DraftKind} from '../shared/kept-drafts.js'
import type {Held} from '../shared/waiting.js'
import {waitsForConnection} from '../shared/when-back.js'
import {ByPerson} from './by-person.js'
import {closingScreen} from './closing-screen.js'
import type {Asker, Desk} from './desk.js'
import {checkInAgain, keptCheckIn} from './kept-check-in.js'
import {progress} from './progress.js'
import {questionScreen} from './question-screen.js'
import {savedScreen} from './saved-screen.js'
import {isUnsaved, newSitting, responseOf, type CheckInActions, type Sitting} from './sitting.js'

/** Asks the check-in: one question at a time. */
export class CheckInDesk implements Asker {
  readonly #desk: Desk
  readonly #sittings = new ByPerson<Sitting>()

  constructor(desk: Desk) {
    this.#desk = desk
    const kind: DraftKind = {
      name: 'check-in',
      unsaved: () => this.#unsaved.map(keptCheckIn),
      restore: (person, value) => {
        if (this.#unsaved.length) return false
        this.#sittings.set(person, checkInAgain(value))
        return true
      },
    }
    new Keeping(desk.form, kind, () => ({snapshot: desk.form.snapshot, waiting: this.waiting}))
  }

  get dirty(): boolean {
    return this.#sittings.all().some(isUnsaved)
  }

  get unfinished(): boolean {
    return this.#unsaved.length > 0
  }

  get waiting(): Held[] {
    const {local, form, person} = this.#desk
    return this.#unsaved.map(sitting => ({
      key: sitting.key,
      about: local.words.measures.heading,
      words: sitting.goingWell || (Object.values(sitting.words).find(Boolean) ?? ''),
      speaker: 'person',
      unsent: waitsForConnection(sitting),
      letGo: () => {
        if (!sitting.saving) this.#sittings.delete(person())
        form.requestUpdate()
      },
    }))
  }

  forget(): void {
    this.#sittings.clear()
  }

  get asking(): boolean {
    return this.#sitting.step < checkIn.items.length
  }

  whenBack(): void {
    if (waitsForConnection(this.#sitting)) void this.#save()
  }

  render(): TemplateResult {
    const {local, form} = this.#desk
    const sitting = this.#sitting
    const {step, outcome} = sitting
    if (typeof outcome === 'object' && outcome.kind === 'saved')
      return savedScreen(local, sitting, outcome, this.#actions)
    return html`${progress(local, step)}
    ${keyed(
      step,
      step < checkIn.items.length
        ? questionScreen(local, sitting, {...this.#actions, asked: this.#asked(checkIn.items[step]!.linkId)})
        : closingScreen(local, sitting, {...this.#actions, goes: form.snapshot?.goes?.answers}),
    )}`
  }

  /** What is asked at a question, where the site has words of its own for it. */
  #asked(linkId: string): AskedAs | undefined {
    const {local, form} = this.#desk
    const packs = (form.snapshot?.site?.content ?? []) as ContentPack[]
    return checkInQuestions(packs, local.language)[linkId as Component]
  }

  /** What the person who is here has begun, if anything. */
  get #unsaved(): Sitting[] {
    const sitting = this.#sittings.get(this.#desk.person())
    return sitting && isUnsaved(sitting) ? [sitting] : []
  }

  get #sitting(): Sitting {
    const person = this.#desk.person()
    const sitting = this.#sittings.get(person) ?? newSitting()
    this.#sittings.set(person, sitting)
    return sitting
  }

  /** Changes the check-in, unless it is just being sent: what is sent is what shows. */
  #change(change: (sitting: Sitting) => void): void {
    const sitting = this.#sitting
    if (sitting.saving) return
    sitting.touched = true
    change(sitting)
    this.#desk.form.requestUpdate()
  }

  /** Takes in something that was said, and when. */
  #hear(change: (sitting: Sitting) => void): void {
    this.#change(sitting => {
      change(sitting)
      sitting.said = localDateTime(new Date())
    })
  }

  /** Takes in what was said to a question, with the question as it was asked. */
  #hearTo(linkId: string, change: (sitting: Sitting) => void): void {
    const asked = this.#asked(linkId)
    this.#hear(sitting => {
      change(sitting)
      const {[linkId]: _before, ...others} = sitting.asked ?? {}
      const all = {...others, ...(asked && {[linkId]: asked})}
      sitting.asked = Object.keys(all).length ? all : undefined
    })
  }

  #goTo(step: number): void {
    this.#change(sitting => (sitting.step = step))
    this.#desk.form.focus()
  }

  readonly #actions: CheckInActions = {
    answer: (linkId, answer) => {
      this.#hearTo(linkId, sitting => (sitting.answers[linkId] = answer))
      this.#goTo(this.#sitting.step + 1)
    },
    goTo: step => this.#goTo(step),
    openWords: linkId => {
      const {form} = this.#desk
      this.#change(sitting => sitting.writing.add(linkId))
      void form.updateComplete.then(() => form.shadowRoot?.querySelector('textarea')?.focus())
    },
    write: (linkId, text) => this.#hearTo(linkId, sitting => (sitting.words[linkId] = cleanWords(text))),
    talkAbout: component =>
      this.#hear(sitting => {
        sitting.talkAbout = sitting.talkAbout === component ? undefined : component
      }),
    writeGoingWell: text => this.#hear(sitting => (sitting.goingWell = cleanWords(text))),
    save: () => void this.#save(),
    stop: () => fire(this.#desk.form, 'form-close', {saved: false}),
    done: () => {
      const {form, person} = this.#desk
      this.#sittings.delete(person())
      form.requestUpdate()
      // Only when its buttons are gone: the focus must not go back to one of them.
      void form.updateComplete.then(() => fire(form, 'form-close', {saved: true}))
    },
  }

  async #save(): Promise<void> {
    const {form} = this.#desk
    const sitting = this.#sitting
    if (sitting.saving) return
    sitting.saving = true
    sitting.touched = false
    sitting.outcome = undefined
    form.requestUpdate()
    sitting.outcome = await this.#submit(sitting)
    sitting.saving = false
    const here = this.#sitting === sitting && form.matches(':focus-within')
    form.requestUpdate()
    // Whoever went on to something else is left there.
    if (here && sitting.outcome !== 'nobody' && sitting.outcome.kind === 'saved') form.focus()
  }

  /** Never rejects: an answer that breaks is a failure like any other. */
  async #submit(sitting: Sitting): Promise<NonNullable<Sitting['outcome']>> {
    try {
      const response = responseOf(sitting, new Date())
      return (await ask(this.#desk.form, 'measure-submit', {response, key: sitting.key})) ?? 'nobody'
    } catch (error) {
      return {kind: 'failed', problem: problemOf(error)}
    }
  }
}
