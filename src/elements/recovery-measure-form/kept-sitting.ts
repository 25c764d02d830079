import type {KeptAs} from '../shared/kept-drafts.js'
import type {FormSitting} from './form-sitting.js'

const parts = ['answers', 'typed', 'place', 'at', 'mode', 'proxyName', 'said', 'time'] as const
type Given = Pick<FormSitting, (typeof parts)[number]>

/** A sitting as it is kept beyond the page: of which Questionnaire, in which version, and what was given. */
export interface KeptSitting extends KeptAs, Given {
  questionnaire: string
  version?: string
  title: string
  left: string[]
  /** Each question that was answered and its answer as they were read, for when the Questionnaire is another by then. */
  read: [question: string, answer: string][]
}

export function keptSitting(
  questionnaire: string,
  sitting: FormSitting,
  read: KeptSitting['read'],
): KeptSitting {
  const {key, form, left} = sitting
  const given = Object.fromEntries(parts.map(part => [part, sitting[part]])) as unknown as Given
  const {version, title} = form
  const which = {questionnaire, ...(version && {version}), title: title.text}
  return {form: 1, key, ...which, ...given, left: [...left], read}
}

/** Puts what was given before into a fresh sitting with the same Questionnaire; nothing of another version of it is an answer. */
export function giveAgain(fresh: FormSitting, kept: KeptSitting): FormSitting | undefined {
  if (!isSameVersion(fresh, kept)) return undefined
  const given = Object.fromEntries(parts.map(part => [part, kept[part]]))
  return Object.assign(fresh, given, {key: kept.key, left: new Set(kept.left)})
}

/** Whether these are answers to the very questions that are asked here. */
export function isSameVersion({form}: FormSitting, kept: KeptSitting): boolean {
  return form.version === kept.version
}
