import type {TemplateResult} from 'lit'
import type {LanguageController} from '../shared/language.js'
import type {Held} from '../shared/waiting.js'
import type {RecoveryMeasureForm} from './recovery-measure-form.js'

/** What a measure form gives to be asked in. */
export interface Desk {
  form: RecoveryMeasureForm
  local: LanguageController
  /** Whose record it stands in: another person’s answers are never shown nor sent. */
  person: () => string
}

/** What asks in a measure form. It keeps what was answered, apart for each person. */
export interface Asker {
  /** Whether it holds answers that the chart does not have, of whomever. */
  readonly dirty: boolean
  /** Whether something was begun for the person who is here, and waits to be gone on with. */
  readonly unfinished: boolean
  /** Whether only what is asked may show now, where the screen is shared. */
  readonly asking: boolean
  /** What the person who is here said that the chart does not have. */
  readonly waiting: readonly Held[]
  /** Nothing of anybody stays: whoever was asking has logged out. */
  forget(): void
  /** The connection is back: sends again what could only not be sent for want of it. */
  whenBack(): void
  render(): TemplateResult
}
