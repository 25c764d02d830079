import {changesBetween, reviseGoal} from '../../goals/index.js'
import {localDateTime, type GoalEntry} from '../../record/index.js'
import {promptWords} from '../messages/prompts/index.js'
import {savedSentences, submit} from '../recovery-goal-form/goal-outcome.js'
import type {LanguageController} from '../shared/language.js'
import {inSentences, savedSentence} from '../shared/saved-sentence.js'
import {asSpoken} from '../shared/speech.js'
import {changesOf, type Answer} from './talk.js'

/** Asks for an answer to be saved as a part of its goal. Never rejects; the answer says how it ended. */
export async function saveAnswer(host: HTMLElement, answer: Answer, {id, goal}: GoalEntry): Promise<void> {
  const time = (answer.time ??= localDateTime(new Date()))
  const base = answer.outcome?.kind === 'conflict' ? answer.outcome.theirs : goal
  delete answer.outcome
  Object.assign(answer, {saving: true, touched: false})
  const changes = changesBetween(base, reviseGoal(base, changesOf(answer, base, time)))
  answer.outcome = changes ? await submit(host, 'goal-submit', {id, changes, base}) : {kind: 'unchanged'}
  answer.saving = false
}

/** What became of an answer that is saved, and where. */
export function tellSaved(local: LanguageController, {fate, outcome}: Answer, {goal}: GoalEntry): string {
  const {language, words} = local
  if (fate === undefined || fate === 'goal') return ''
  const place = outcome?.kind === 'saved' ? outcome.place : undefined
  const where = promptWords[language].isNow[fate](asSpoken(words, goal.words, goal.speaker))
  const more = outcome ? savedSentences(local, outcome) : []
  return inSentences(savedSentence(local, new Date(), place), ...more, where)
}
