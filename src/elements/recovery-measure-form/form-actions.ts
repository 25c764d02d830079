import type {FormAnswers, FormItem, Typed} from '../../measures/index.js'
import type {AnswerMode} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import type {FormSitting} from './form-sitting.js'
import type {RecoveryMeasureForm} from './recovery-measure-form.js'

/** What people can do at a Questionnaire. */
export interface FormActions {
  begin(): void
  next(): void
  back(): void
  goTo(place: FormSitting['place'], at?: string): void
  /** Gives an answer, a refusal, or takes it back; `goOn` where that is all there is to do at this question. */
  answer(item: FormItem, answer: FormAnswers[string], goOn?: boolean): void
  type(item: FormItem, typed: Typed): void
  /** Whoever leaves a field may be told what is wrong with it. */
  leave(item: FormItem): void
  setMode(mode: AnswerMode): void
  nameProxy(name: string): void
  save(): void
  stop(): void
  /** Lets go of the answers. */
  letGo(): void
  /** Makes a goal of an answer. */
  compose(item: FormItem, from: ComposeFrom): void
  done(): void
}

/** Where a goal is begun: at this button, with these words; `answers` are the ids of those that are Observations. */
export interface ComposeFrom {
  target: EventTarget
  words?: string
  answers?: Readonly<Record<string, string>> | undefined
}

/** What every screen of a Questionnaire is drawn from. */
export interface Asking {
  local: LanguageController
  form: RecoveryMeasureForm
  sitting: FormSitting
  actions: FormActions
}
