import {html, type TemplateResult} from 'lit'
import type {GoalEntry} from '../../record/index.js'
import {measureWords} from '../messages/measures/index.js'
import type {LanguageController} from '../shared/language.js'

/** The goals that grew out of an answer, in their words: the link stands on the goal, and is read from both of its ends. */
export function grownFrom(goals: readonly GoalEntry[], answer: string): string[] {
  return goals.filter(({goal}) => goal.answers.includes(answer)).map(({goal}) => goal.words)
}

/** Says of an answer which goals it has grown into. */
export function grownInto(local: LanguageController, goals: readonly string[]): TemplateResult[] {
  const {grewInto} = measureWords[local.language]
  return goals.map(
    words => html`<p class="small" part="grew-into">${grewInto} <bdi>${local.words.quoted(words)}</bdi></p>`,
  )
}
