import type {Language} from '../chime/index.js'
import type {Code, LocalText} from './instrument.js'

/** A text as its author wrote it, with its language where it is said, and in ours where there is a translation. */
export interface FormText {
  text: string
  language?: string
  translations: Readonly<Partial<Record<Language, string>>>
}

/** A number with its unit. */
export interface FormQuantity {
  value: number
  unit?: Code
}

/** One value of an answer: dates and words are strings, a choice is a code, or words where the form is open to them. */
export type FormValue = boolean | number | string | Code | FormQuantity

/** Answers by linkId: nothing for what is not answered yet, `declined` for what the person does not want to answer today. */
export type FormAnswers = Readonly<Record<string, readonly FormValue[] | 'declined' | undefined>>

/** One choice; `weight` is what it counts in a score. */
export interface FormOption {
  value: FormValue
  text: FormText
  prefix?: string
  weight?: number
  /** Chosen together with nothing else. */
  exclusive?: boolean
}

/** What another question must have been answered for this one to be asked. */
export interface FormCondition {
  linkId: string
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<='
  value: FormValue
}

/** What is asked, or shown. */
export interface FormItem {
  linkId: string
  kind: FormKind
  control?: FormControl
  text?: FormText
  prefix?: string
  /** Shown on request, and always, in this order. */
  help: readonly FormText[]
  codes: readonly Code[]
  required: boolean
  repeats: boolean
  readOnly: boolean
  hidden: boolean
  maxLength?: number
  range?: readonly [lowest: number | undefined, highest: number | undefined]
  step?: number
  /** The units to choose from; one that is alone is given. */
  units: readonly Code[]
  /** What stands behind the field, as a unit does. */
  suffix?: FormText
  options: readonly FormOption[]
  initial: readonly FormValue[]
  conditions: readonly FormCondition[]
  /** Whether all conditions must hold, or any. */
  needs: 'all' | 'any'
  /** FHIRPath that says whether it is asked, and what its answer is. */
  enabledBy?: string
  calculatedBy?: string
  /** Whose weights that adds up, by linkId; none named: of every question that has any. */
  adds?: readonly string[]
  items: readonly FormItem[]
}

/** What an answer is. */
export type FormKind = (typeof formKinds)[number]

/** Every kind of item that is understood. */
export const formKinds = [
  'group',
  'display',
  'choice',
  'open-choice',
  'boolean',
  'integer',
  'decimal',
  'string',
  'text',
  'date',
  'dateTime',
  'quantity',
] as const

/** How an answer is given, where the form says so. */
export type FormControl = (typeof formControls)[number]

/** Every control that is understood. */
export const formControls = ['radio-button', 'drop-down', 'check-box', 'slider'] as const

/** A questionnaire as it is asked. */
export interface Form {
  url?: string
  version?: string
  /** Whether its author means it to be asked: `retired` is not asked any more. */
  status?: 'draft' | 'active' | 'retired' | 'unknown'
  title: FormText
  publisher?: string
  /** Its author's notice of rights, verbatim. */
  copyright?: string
  codes: readonly Code[]
  items: readonly FormItem[]
  /** Whether an expression must be evaluated while it is answered. */
  usesExpressions: boolean
  /** What of it cannot be asked as it was meant: while there is anything, nobody is to start it. */
  unsupported: readonly LocalText[]
}

export {formItems} from './form-items.js'
