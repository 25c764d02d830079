import {problemOf, readQuestionnaire, type AskedForm, type QuestionnaireOutcome} from '../../record/index.js'
import {ask} from '../shared/events.js'
import {ByPerson} from './by-person.js'
import type {RecoveryMeasureForm} from './recovery-measure-form.js'

/** What came of looking for a Questionnaire; `nobody` when no one on the page looks for it. */
export type Found = QuestionnaireOutcome | {kind: 'nobody'}

interface Search {
  found: Found | 'coming'
}

/** Finds what to ask, once for each person, as another person may stand in the record of another endpoint. */
export class FormFinder {
  readonly #form: RecoveryMeasureForm
  readonly #found = new Map<string | object, ByPerson<Search>>()

  constructor(form: RecoveryMeasureForm) {
    this.#form = form
  }

  /** What is known of it; looked for when nothing is, and the form drawn again when that is over. */
  find(questionnaire: string | object, person: string): Found | 'coming' {
    const byPerson = this.#found.get(questionnaire) ?? new ByPerson<Search>()
    this.#found.set(questionnaire, byPerson)
    const known = byPerson.get(person)
    if (known) return known.found
    const search: Search = {found: 'coming'}
    byPerson.set(person, search)
    void findForm(this.#form, questionnaire).then(found => {
      search.found = found
      this.#form.requestUpdate()
    })
    return search.found
  }

  /** What is known of it, without looking. */
  known(questionnaire: string | object | undefined, person: string): AskedForm | undefined {
    const found = questionnaire ? this.#found.get(questionnaire)?.get(person)?.found : undefined
    return found && found !== 'coming' && found.kind === 'found' ? found : undefined
  }

  /** Lets it be looked for again; the answers that were given to it stay. */
  forget(questionnaire: string | object, person: string): void {
    this.#found.get(questionnaire)?.delete(person)
    this.#form.requestUpdate()
  }
}

/** By its canonical, whoever answers; or the Questionnaire itself is read. Never rejects. */
async function findForm(target: EventTarget, questionnaire: string | object): Promise<Found> {
  try {
    if (typeof questionnaire === 'string')
      return (await ask(target, 'questionnaire-request', {canonical: questionnaire})) ?? {kind: 'nobody'}
    return {kind: 'found', ...(await readQuestionnaire(questionnaire))}
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}
