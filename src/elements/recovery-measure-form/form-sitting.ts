import type {Language} from '../../chime/index.js'
import {
  firstAnswers,
  formFaults,
  formItems,
  formSteps,
  formWeights,
  isAnswerable,
  misfitOf,
  parseTyped,
  score,
  settleForm,
  typedOf,
  type Form,
  type FormAnswers,
  type FormFault,
  type FormItem,
  type FormStep,
  type Instrument,
  type LocalText,
  type Score,
  type SettledForm,
  type Typed,
} from '../../measures/index.js'
import {
  localDateTime,
  type AnswerMode,
  type AskedForm,
  type FormResponse,
  type SaveOutcome,
} from '../../record/index.js'
import {newKey} from '../shared/new-key.js'

/** One sitting with a Questionnaire on its way into the chart. */
export interface FormSitting {
  /** A UUID that stays until it is saved, so that a second try is recognised. */
  readonly key: string
  readonly form: Form
  readonly expressions?: AskedForm['expressions']
  readonly instrument?: Instrument
  /** Why the answers cannot be scored as the instrument’s: then they are not. */
  readonly misfit?: LocalText
  /** A name for each question that is a valid id, by linkId. */
  readonly names: ReadonlyMap<string, string>
  /** What was given: a new object for every change, with the same value for what did not change. */
  answers: FormAnswers
  /** What stands in the fields, where that is typed. */
  typed: Readonly<Record<string, Typed>>
  /** What follows from the answers; of the answers before, where it cannot be worked out. Worked out when it is read. */
  readonly settled: SettledForm
  /** What follows from the answers could not be worked out. */
  readonly broken: boolean
  /** What shows: before it begins, the questions (`at` a linkId), the screen to give back, or the end. */
  place: 'start' | 'questions' | 'hand-back' | 'end'
  at?: string
  /** The questions at which a fault may be told: whoever is still typing is not interrupted. */
  readonly left: Set<string>
  mode?: AnswerMode
  proxyName: string
  said?: string
  time?: string
  saving: boolean
  /** Whether something was said since it was last sent. */
  touched?: boolean
  /** A goal was begun with an answer that could not be linked to it. */
  unlinked?: boolean
  outcome?: SaveOutcome | 'nobody'
}

/** A sitting that nobody has answered yet, but for what the Questionnaire begins with. */
export function newFormSitting(
  {form, expressions}: AskedForm,
  instrument: Instrument | undefined,
): FormSitting {
  const items = formItems(form.items)
  const follow = following(form, expressions)
  return {
    ...{key: newKey(), form, expressions, instrument, misfit: instrument && misfitOf(instrument, form)},
    names: new Map(items.map(({linkId}, index) => [linkId, `question-${index}`])),
    ...{answers: firstAnswers(form), typed: {}},
    get settled() {
      return follow(this.answers).settled
    },
    get broken() {
      return follow(this.answers).broken
    },
    ...{place: 'start', left: new Set(), proxyName: '', saving: false},
  }
}

/** Works out what follows from answers, once for the same ones: a key that is pressed need not wait for it. */
function following(form: Form, expressions: AskedForm['expressions']) {
  let of: FormAnswers | undefined
  let settled: SettledForm = {answers: {}, asked: new Set()}
  let broken = false
  return (answers: FormAnswers): Pick<FormSitting, 'settled' | 'broken'> => {
    if (answers !== of) {
      of = answers
      try {
        settled = settleForm(form, answers, expressions)
        broken = false
      } catch {
        broken = true
      }
    }
    return {settled, broken}
  }
}

/** Takes in an answer: values, a refusal, or nothing. */
export function giveAnswer(sitting: FormSitting, {linkId}: FormItem, answer: FormAnswers[string]): void {
  const {[linkId]: _typed, ...typed} = sitting.typed
  sitting.typed = typed
  setAnswer(sitting, linkId, answer)
}

/** Takes in what stands in the fields of a question; what is no answer yet is kept as it was typed. */
export function typeAnswer(sitting: FormSitting, item: FormItem, typed: Typed, language: Language): void {
  sitting.typed = {...sitting.typed, [item.linkId]: typed}
  const {values} = parseTyped(item, typed, language)
  setAnswer(sitting, item.linkId, values.length ? values : undefined)
}

function setAnswer(sitting: FormSitting, linkId: string, answer: FormAnswers[string]): void {
  sitting.answers = {...sitting.answers, [linkId]: answer}
  sitting.said = localDateTime(new Date())
}

/** What stands in the fields of a question. */
export function fieldsOf({typed, answers}: FormSitting, {linkId}: FormItem, language: Language): Typed {
  const answer = answers[linkId]
  return typed[linkId] ?? (answer === 'declined' ? [] : typedOf(answer ?? [], language))
}

/** What is wrong with the answers as they stand, or still to be given. */
export function faultsIn(sitting: FormSitting, language: Language): FormFault[] {
  const {form, settled, typed} = sitting
  const {asked} = settled
  const items = formItems(form.items).filter(({linkId}) => asked.has(linkId))
  const unread = items.filter(
    item => typed[item.linkId] && parseTyped(item, typed[item.linkId]!, language).wrong,
  )
  const wrong = unread.map(({linkId}) => ({linkId, fault: 'type'}) as const)
  const counted = Object.fromEntries(Object.entries(settled.answers).filter(([linkId]) => asked.has(linkId)))
  const others = formFaults(form, counted, asked)
  return [...wrong, ...others.filter(({linkId}) => !wrong.some(each => each.linkId === linkId))]
}

/** Whether something was said that the chart does not have. */
export function isFormUnsaved({answers, typed, said, outcome}: FormSitting): boolean {
  if (typeof outcome === 'object' && outcome.kind === 'saved') return false
  const isTyped = Object.values(typed).some(texts => texts.some(text => text.trim()))
  return isTyped || (said !== undefined && Object.values(answers).some(Boolean))
}

export function stepsOf({form, settled}: FormSitting): FormStep[] {
  return formSteps(form.items, settled.asked)
}

/** The questions that are asked now, and were neither answered nor declined. */
export function openQuestions({form, settled: {asked, answers}}: FormSitting): FormItem[] {
  return formItems(form.items).filter(
    item => isAnswerable(item) && !item.hidden && asked.has(item.linkId) && !answers[item.linkId]?.length,
  )
}

/** Whether every question that is asked now has an answer: none is open, and none was declined. */
export function isWhole(sitting: FormSitting): boolean {
  const {asked, answers} = sitting.settled
  return !openQuestions(sitting).length && ![...asked].some(linkId => answers[linkId] === 'declined')
}

/** Whether a question may be left with «not today»: as the site says, else as the instrument does. */
export function mayDecline({instrument}: FormSitting, form: {mayDecline?: boolean | undefined}): boolean {
  return form.mayDecline ?? instrument?.mayDecline ?? true
}

/** The sitting as what is sent: when it was said, and what of it counts. */
export function formResponseOf(sitting: FormSitting): FormResponse {
  const {form, settled, said} = sitting
  const instrument = sitting.misfit ? undefined : sitting.instrument
  sitting.time ??= said ?? localDateTime(new Date())
  const evaluate = evaluatorOf(sitting)
  return {form, answers: settled.answers, time: sitting.time, instrument, ...(evaluate && {evaluate})}
}

/** What the answers come to, if they are scored. */
export function scoreOf(
  {form, instrument, misfit, settled}: FormSitting,
  checked: boolean,
): Score | undefined {
  if (!instrument || misfit) return undefined
  const weights = formWeights(form, settled.answers)
  const known = instrument.items.map(({linkId}) => [linkId, weights[linkId]] as const)
  return score(instrument, Object.fromEntries(known), {checked})
}

function evaluatorOf({form, expressions, settled: {answers, asked}}: FormSitting) {
  return form.usesExpressions ? expressions?.(answers, asked) : undefined
}
