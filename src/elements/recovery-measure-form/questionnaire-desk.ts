import {html, type TemplateResult} from 'lit'
import {keyed} from 'lit/directives/keyed.js'
import {instruments, type FormItem, type Instrument} from '../../measures/index.js'
import {problemOf, type FormSitting as HowAnswered, type SaveOutcome} from '../../record/index.js'
import {ask, fire} from '../shared/events.js'
import type {Held} from '../shared/waiting.js'
import {waitsForConnection} from '../shared/when-back.js'
import type {Asker, Desk} from './desk.js'
import {endScreen} from './end-screen.js'
import type {Asking, ComposeFrom, FormActions} from './form-actions.js'
import {
  formResponseOf,
  giveAnswer,
  newFormSitting,
  stepsOf,
  typeAnswer,
  type FormSitting,
} from './form-sitting.js'
import {FormSittings} from './form-sittings.js'
import {formSavedScreen} from './form-saved-screen.js'
import {handBackScreen} from './hand-back-screen.js'
import {pageScreen} from './page-screen.js'
import {FormFinder} from './find-form.js'
import {startScreen, troubleScreen} from './start-screen.js'
import {plain} from './said-text.js'
import {stepScreen} from './step-screen.js'
import {howAnswered} from './how-answered.js'

/** Asks the Questionnaires of a site: finds each where it is, once, and keeps its answers, apart for each person. */
export class QuestionnaireDesk implements Asker {
  readonly #desk: Desk
  readonly #finder: FormFinder
  readonly #sittings: FormSittings
  /** How each sitting was sent last. */
  readonly #sent = new WeakMap<FormSitting, HowAnswered>()

  constructor(desk: Desk) {
    this.#desk = desk
    this.#finder = new FormFinder(desk.form)
    this.#sittings = new FormSittings(desk, source => {
      const found = this.#finder.known(source, desk.person())
      return found && newFormSitting(found, this.#instrument ?? found.instrument)
    })
  }

  get dirty(): boolean {
    return this.#sittings.dirty
  }

  get unfinished(): boolean {
    return this.#sittings.unsaved.some(([source]) => source === this.#desk.form.questionnaire)
  }

  get waiting(): readonly Held[] {
    return this.#sittings.waiting
  }

  forget(): void {
    this.#sittings.clear()
  }

  get asking(): boolean {
    return ['questions', 'hand-back'].includes(this.#sitting?.place ?? '')
  }

  whenBack(): void {
    for (const [, sitting] of this.#sittings.unsaved)
      if (waitsForConnection(sitting)) void this.#save(sitting)
  }

  render(): TemplateResult {
    const {local, form, person} = this.#desk
    const source = form.questionnaire!
    const found = this.#finder.find(source, person())
    if (found === 'coming' || found.kind !== 'found')
      return troubleScreen(local, found, {
        canonical: String(source),
        again: () => this.#finder.forget(source, person()),
        close: this.#actions.stop,
      })
    const sitting = this.#sitting!
    const asking: Asking = {local, form, sitting, actions: this.#actions}
    const {outcome, place} = sitting
    if (typeof outcome === 'object' && outcome.kind === 'saved') return formSavedScreen(asking, outcome)
    if (place === 'start') return startScreen(asking)
    if (place === 'hand-back') return handBackScreen(asking)
    if (place === 'end') return endScreen(asking)
    return form.allOnPage ? pageScreen(asking) : html`${keyed(sitting.at, stepScreen(asking))}`
  }

  get #sitting(): FormSitting | undefined {
    const {form, person} = this.#desk
    const source = form.questionnaire
    return source && this.#finder.known(source, person()) ? this.#sittings.of(source) : undefined
  }

  get #instrument(): Instrument | undefined {
    const {instrument} = this.#desk.form
    return typeof instrument === 'string' ? instruments.find(({id}) => id === instrument) : instrument
  }

  /** Changes the sitting, unless it is just being sent: what is sent is what shows. */
  #change(change: (sitting: FormSitting) => void): void {
    const sitting = this.#sitting
    if (!sitting || sitting.saving) return
    sitting.touched = true
    change(sitting)
    this.#desk.form.requestUpdate()
  }

  #goTo(place: FormSitting['place'], at?: string): void {
    this.#change(sitting => Object.assign(sitting, {place, at}))
    this.#desk.form.focus()
  }

  /** The step after or before the one that shows; beyond the last is the end. */
  #step(by: 1 | -1): void {
    const sitting = this.#sitting!
    const steps = stepsOf(sitting)
    if (sitting.at) sitting.left.add(sitting.at)
    const next = steps[steps.findIndex(({linkId}) => linkId === sitting.at) + by]
    if (next) return this.#goTo('questions', next.linkId)
    this.#goTo(by < 0 ? 'start' : this.#desk.form.isShared ? 'hand-back' : 'end')
  }

  readonly #actions: FormActions = {
    begin: () => {
      const {at} = this.#sitting!
      const steps = stepsOf(this.#sitting!)
      const step = steps.find(({linkId}) => linkId === at) ?? steps[0]
      this.#goTo(step ? 'questions' : 'end', step?.linkId)
    },
    next: () => this.#step(1),
    back: () => this.#step(-1),
    goTo: (place, at) => this.#goTo(place, at),
    answer: (item, values, goOn = false) => {
      this.#change(sitting => giveAnswer(sitting, item, values))
      if (goOn && !this.#desk.form.allOnPage) this.#step(1)
    },
    type: (item, typed) =>
      this.#change(sitting => typeAnswer(sitting, item, typed, this.#desk.local.language)),
    leave: ({linkId}) => this.#change(sitting => sitting.left.add(linkId)),
    setMode: mode => this.#change(sitting => (sitting.mode = mode)),
    nameProxy: name => this.#change(sitting => (sitting.proxyName = name)),
    save: () => void this.#save(),
    stop: () => fire(this.#desk.form, 'form-close', {saved: false}),
    compose: (item, from) => void this.#compose(item, from),
    letGo: () => this.#end(false),
    done: () => this.#end(true),
  }

  #end(saved: boolean): void {
    const {form} = this.#desk
    this.#sittings.delete(form.questionnaire!)
    // Only when its buttons are gone: the focus must not go back to one of them.
    void form.updateComplete.then(() => fire(form, 'form-close', {saved}))
  }

  async #save(sitting = this.#sitting!): Promise<void> {
    const {form} = this.#desk
    if (sitting.saving) return
    Object.assign(sitting, {saving: true, touched: false, outcome: undefined})
    form.requestUpdate()
    sitting.outcome = await this.#submit(sitting)
    sitting.saving = false
    const here = this.#sitting === sitting && form.matches(':focus-within')
    form.requestUpdate()
    // Whoever went on to something else is left there.
    if (here && sitting.outcome !== 'nobody' && sitting.outcome.kind === 'saved') form.focus()
  }

  /** Never rejects: an answer that breaks is a failure like any other. */
  async #submit(sitting: FormSitting, items?: readonly string[]): Promise<SaveOutcome | 'nobody'> {
    const {form} = this.#desk
    try {
      const response = formResponseOf(sitting)
      const how = sitting === this.#sitting ? howAnswered(form, sitting, items) : this.#sent.get(sitting)!
      this.#sent.set(sitting, how)
      return (await ask(form, 'questionnaire-submit', {response, how, key: sitting.key})) ?? 'nobody'
    } catch (error) {
      return {kind: 'failed', problem: problemOf(error)}
    }
  }

  /** Begins a goal with an answer. It becomes an Observation of its own, if it is none yet, so that both can be linked. */
  async #compose({linkId, text}: FormItem, from: ComposeFrom): Promise<void> {
    const sitting = this.#sitting!
    const known = from.answers?.[linkId]
    const outcome = known ? undefined : await this.#submit(sitting, [linkId])
    const saved = typeof outcome === 'object' && outcome.kind === 'saved' ? outcome.answers : undefined
    const answer = known ?? saved?.[linkId]
    sitting.unlinked = !answer
    this.#desk.form.requestUpdate()
    fire(from.target, 'goal-compose', {
      question: plain(this.#desk.local, text),
      ...(from.words && {words: from.words}),
      ...(answer && {answer}),
    })
  }
}
