import type {Questionnaire} from 'fhir/r4.js'
import {checkIn} from '../../src/measures/index.js'
import type {FormSitting} from '../../src/elements/recovery-measure-form/form-sitting.js'
import type {KeptSitting} from '../../src/elements/recovery-measure-form/kept-sitting.js'
import type {Sitting} from '../../src/elements/recovery-measure-form/sitting.js'
import type {DraftKind} from '../../src/elements/shared/kept-drafts.js'
import type {AskedForm} from '../../src/record/index.js'
import type {PageCode} from './browser.js'

/** What a site asks beside the check-in. */
export const asked: Questionnaire = {
  resourceType: 'Questionnaire',
  url: 'https://site.example/Questionnaire/soak',
  version: '1',
  status: 'active',
  title: 'In your own words',
  item: [
    {linkId: 'one', type: 'text', text: 'What goes well?'},
    {linkId: 'other', type: 'text', text: 'What would help?'},
  ],
}

/** The check-ins and the answers to a Questionnaire that were begun on one page, one of each for each person. */
export class Sittings {
  /** The Questionnaire as this page has read it. */
  form!: AskedForm
  readonly kinds: readonly DraftKind[]
  readonly #checkIns = new Map<string, Sitting>()
  readonly #forms = new Map<string, FormSitting>()

  constructor(
    readonly code: PageCode,
    readonly element: HTMLElement,
  ) {
    const {keptCheckIn, checkInAgain, keptSitting, giveAgain, newFormSitting} = code
    this.kinds = [
      {
        name: 'check-in',
        unsaved: whose => this.checkIns(whose).map(keptCheckIn),
        restore: (whose, value) => {
          if (this.checkIns(whose).length) return false
          this.#checkIns.set(whose, checkInAgain(value))
          return true
        },
      },
      {
        name: 'questionnaire',
        unsaved: whose => this.forms(whose).map(each => keptSitting(asked.url!, each, [])),
        restore: (whose, value) => {
          const again = giveAgain(newFormSitting(this.form, undefined), value as KeptSitting)
          if (!again || this.forms(whose).length) return false
          this.#forms.set(whose, again)
          return true
        },
      },
    ]
  }

  /** What this person has begun of each. */
  checkIns(whose: string): Sitting[] {
    const sitting = this.#checkIns.get(whose)
    return sitting && this.code.isUnsaved(sitting) ? [sitting] : []
  }

  forms(whose: string): FormSitting[] {
    const sitting = this.#forms.get(whose)
    return sitting && this.code.isFormUnsaved(sitting) ? [sitting] : []
  }

  /** Answers a question; `say` gives the words in the place of those before. */
  checkIn(whose: string, choose: Choose, say: Say): void {
    const sitting = this.checkIns(whose)[0] ?? this.code.newSitting()
    if (sitting.saving) return
    this.#checkIns.set(whose, sitting)
    const {linkId} = choose(checkIn.items)
    sitting.answers[linkId] = 3
    sitting.words[linkId] = say(sitting.words[linkId])
    Object.assign(sitting, {touched: true, said: '2026-03-01T10:00:00-05:00'})
  }

  answer(whose: string, choose: Choose, say: Say): void {
    const sitting = this.forms(whose)[0] ?? this.code.newFormSitting(this.form, undefined)
    if (sitting.saving) return
    this.#forms.set(whose, sitting)
    const item = choose(sitting.form.items)
    this.code.giveAnswer(sitting, item, [say(sitting.answers[item.linkId])])
    sitting.touched = true
  }

  end(whose: string, draft: Sitting | FormSitting): void {
    for (const kept of [this.#checkIns, this.#forms]) if (kept.get(whose) === draft) kept.delete(whose)
  }

  clear(): void {
    this.#checkIns.clear()
    this.#forms.clear()
  }

  async saveCheckIn(sitting: Sitting): Promise<void> {
    Object.assign(sitting, {saving: true, touched: false, outcome: undefined})
    const response = this.code.responseOf(sitting, new Date())
    const {key} = sitting
    sitting.outcome = (await this.code.ask(this.element, 'measure-submit', {response, key})) ?? 'nobody'
    sitting.saving = false
  }

  async saveForm(sitting: FormSitting): Promise<void> {
    Object.assign(sitting, {saving: true, touched: false, outcome: undefined})
    const request = {response: this.code.formResponseOf(sitting), how: {}, key: sitting.key}
    sitting.outcome = (await this.code.ask(this.element, 'questionnaire-submit', request)) ?? 'nobody'
    sitting.saving = false
  }
}

export type Choose = <Item>(items: readonly Item[]) => Item
type Say = (inPlaceOf: unknown) => string
