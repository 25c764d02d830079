import {Keeping} from '../shared/keeping.js'
import {isKept, type DraftKind} from '../shared/kept-drafts.js'
import type {Held} from '../shared/waiting.js'
import {waitsForConnection} from '../shared/when-back.js'
import {ByPerson} from './by-person.js'
import type {Desk} from './desk.js'
import {answersRead} from './earlier-answers.js'
import {isFormUnsaved, type FormSitting} from './form-sitting.js'
import {giveAgain, keptSitting, type KeptSitting} from './kept-sitting.js'
import {plain} from './said-text.js'

type Source = string | object

/** The sittings of a form with the Questionnaires of a site, apart for each person; `begin` begins one, where it can be. */
export class FormSittings {
  readonly #desk: Desk
  readonly #begin: (source: Source) => FormSitting | undefined
  readonly #sittings = new Map<Source, ByPerson<FormSitting>>()
  /** The keys of those that were given back: what became of them since is not undone. */
  readonly #back = new Set<string>()

  constructor(desk: Desk, begin: (source: Source) => FormSitting | undefined) {
    this.#desk = desk
    this.#begin = begin
    const kind: DraftKind = {
      name: 'questionnaire',
      // One that a page hands over itself cannot be found again by a name.
      unsaved: () =>
        this.unsaved.flatMap(([source, sitting]) =>
          typeof source === 'string' ? [keptSitting(source, sitting, answersRead(desk.local, sitting))] : [],
        ),
      restore: (_person, value) => this.#restore(value as KeptSitting),
    }
    new Keeping(desk.form, kind, () => ({snapshot: desk.form.snapshot, waiting: this.waiting}))
  }

  /** Whether somebody said something that the chart does not have. */
  get dirty(): boolean {
    return [...this.#sittings.values()].some(byPerson => byPerson.all().some(isFormUnsaved))
  }

  /** What the person who is here has begun, with the Questionnaire of each. */
  get unsaved(): [Source, FormSitting][] {
    const person = this.#desk.person()
    return [...this.#sittings].flatMap(([source, byPerson]): [Source, FormSitting][] => {
      const sitting = byPerson.get(person)
      return sitting && isFormUnsaved(sitting) ? [[source, sitting]] : []
    })
  }

  get waiting(): Held[] {
    const {local} = this.#desk
    return this.unsaved.map(([questionnaire, sitting]) => ({
      key: sitting.key,
      questionnaire,
      about: plain(local, sitting.form.title),
      words: '',
      speaker: 'person',
      unsent: waitsForConnection(sitting),
      letGo: () => {
        if (!sitting.saving) this.delete(questionnaire)
      },
    }))
  }

  /** The sitting of the person who is here: the one that is going on, that an earlier page kept, or a new one. */
  of(source: Source): FormSitting | undefined {
    const byPerson = this.#sittings.get(source) ?? new ByPerson<FormSitting>()
    const person = this.#desk.person()
    const sitting = byPerson.get(person) ?? this.#keptOf(source) ?? this.#begin(source)
    if (!sitting) return undefined
    this.#sittings.set(source, byPerson)
    byPerson.set(person, sitting)
    return sitting
  }

  delete(source: Source): void {
    this.#sittings.get(source)?.delete(this.#desk.person())
    this.#desk.form.requestUpdate()
  }

  clear(): void {
    this.#sittings.clear()
  }

  #keptOf(source: Source): FormSitting | undefined {
    const kept = this.#desk.form.snapshot?.drafts?.kept.find(({name, value}) => {
      if (!name.startsWith('questionnaire ') || !isKept(value) || this.#back.has(value.key)) return false
      return (value as KeptSitting).questionnaire === source
    })
    return kept && this.#again(kept.value as KeptSitting)
  }

  /** Gives again what was kept, where its Questionnaire is asked and nobody has answered it by now. */
  #restore(kept: KeptSitting): boolean {
    const byPerson = this.#sittings.get(kept.questionnaire)
    const here = byPerson?.get(this.#desk.person())
    if (!byPerson || !here || isFormUnsaved(here) || this.#back.has(kept.key)) return false
    const again = this.#again(kept)
    if (again) byPerson.set(this.#desk.person(), again)
    return again !== undefined
  }

  #again(kept: KeptSitting): FormSitting | undefined {
    const fresh = this.#begin(kept.questionnaire)
    const again = fresh && giveAgain(fresh, kept)
    if (again) this.#back.add(kept.key)
    return again
  }
}
