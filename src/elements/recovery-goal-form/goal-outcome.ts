import type {GoalFault, GoalField} from '../../goals/index.js'
import {problemOf, type Problem, type ProblemIssue, type SaveOutcome} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {ask, type AnswerTo, type Request as RequestName} from '../shared/events.js'
import type {Messages} from '../messages/index.js'
import {problemSentences} from '../shared/problem-sentences.js'

/** What keeps a form from saving: something of the goal, of what it became, or of why it was a mistake. */
export type FormFault = GoalFault | 'became-missing' | 'reason-missing'

/** What became of it; `nobody` when nothing on the page took it in. */
export type GoalOutcome = SaveOutcome<FormFault> | {kind: 'nobody'}

/** Nobody took it in, or the answer broke. */
type Unsaved = {kind: 'nobody'} | {kind: 'failed'; problem: Problem}

/** What became of what the chart has. */
export type SavedOutcome = SaveOutcome & {kind: 'saved'}

type Submits = Exclude<RequestName, 'goal-note' | 'goal-history-request'>

/** Asks for something to be saved. Never rejects: an answer that breaks is a failure like any other. */
export async function submit<Name extends Submits>(
  from: EventTarget,
  name: Name,
  detail: Parameters<typeof ask<Name>>[2],
): Promise<AnswerTo<Name> | Unsaved> {
  try {
    return (await ask(from, name, detail)) ?? {kind: 'nobody'}
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}

/** The words for what keeps a goal from being saved. */
export function faultSentence({goalForm}: Messages, fault: FormFault): string {
  const sentences: Record<FormFault, string> = {
    'words-missing': goalForm.wordsMissing,
    'component-missing': goalForm.componentMissing,
    unreadable: goalForm.unreadable,
    scale: goalForm.scale,
    'became-missing': goalForm.becameMissing,
    'reason-missing': goalForm.reasonMissing,
  }
  return sentences[fault]
}

/** What became of a save, in sentences; none when it went as it should. */
export function outcomeSentences(words: Messages, outcome: GoalOutcome): string[] {
  switch (outcome.kind) {
    case 'failed':
      return problemSentences(words, outcome.problem, issue => saidOf(words, issue))
    case 'nobody':
      return [words.goalForm.nobody]
    case 'unchanged':
      return [words.goalForm.unchanged]
    case 'invalid':
      return outcome.faults.map(fault => faultSentence(words, fault))
    case 'conflict':
      return [words.goalForm.conflict]
    case 'saved':
      return outcome.merged ? [words.goalForm.merged] : []
  }
}

/** What a server said was wrong, with the part of a goal that it said it of. */
function saidOf(words: Messages, {expression, text}: ProblemIssue): string {
  const field = fieldAt(expression)
  const said = words.problemSaid(text)
  return field ? words.goals.labelled(words.conflict.fields[field], said) : said
}

/** The part of a goal that a FHIRPath of a Goal leads into. */
export function fieldAt(expression = ''): GoalField | undefined {
  const [, element = ''] = /^Goal\.(\w+)/.exec(expression) ?? []
  return Object.hasOwn(fields, element) ? fields[element as keyof typeof fields] : undefined
}

const fields = {
  description: 'words',
  category: 'components',
  lifecycleStatus: 'status',
  achievementStatus: 'status',
  note: 'notes',
  target: 'steps',
} as const satisfies Record<string, GoalField>

/** What else is true of a save that the chart has: what it kept in another way, what others changed, who typed it. */
export function savedSentences(local: LanguageController, outcome: GoalOutcome): string[] {
  if (outcome.kind !== 'saved') return []
  const {goalForm, conflict} = local.words
  const names = outcome.altered?.map(field => conflict.fields[field])
  return [
    ...(outcome.changedSince ? [goalForm.changedSince] : []),
    ...(names?.length ? [goalForm.altered(local.list(names))] : []),
    ...(outcome.answersAltered ? [goalForm.answersAltered] : []),
    ...(outcome.reasonAltered ? [goalForm.reasonAltered] : []),
    ...outcomeSentences(local.words, outcome),
    ...(outcome.overwrote ? [goalForm.overwrote] : []),
    ...(outcome.unattributed ? [goalForm.unattributed] : []),
  ]
}
