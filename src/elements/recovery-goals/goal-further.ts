import {html, nothing, type TemplateResult} from 'lit'
import {topics, type GoalNote, type RecoveryGoal} from '../../goals/index.js'
import type {LanguageController} from '../shared/language.js'
import {isSaidOfIt} from '../shared/said-of-it.js'
import {themeName} from '../shared/theme-name.js'
import {spokenOrWritten} from './goal-card.js'
import {saidBy} from './said-by.js'

/** How many notes that are about nothing in particular show at once: the last ones. */
const notesAtOnce = 2

const folded = topics.filter(topic => topic !== 'why')

/** Whether anything is written of a goal that does not show at once. */
export function hasFurther(goal: RecoveryGoal): boolean {
  const {notes, levels, details, themes, importance, confidence} = goal
  return (
    notes.some(note => note.about && note.about !== 'why' && !isSaidOfIt(note)) ||
    plainNotes(goal).length > notesAtOnce ||
    levels.length + details.length + themes.length > 0 ||
    importance !== undefined ||
    confidence !== undefined
  )
}

/** The last notes that stand for themselves, oldest first. */
export function lastNotes(goal: RecoveryGoal): GoalNote[] {
  return plainNotes(goal).slice(-notesAtOnce)
}

function plainNotes({notes}: RecoveryGoal): GoalNote[] {
  return notes.filter(({about}) => !about)
}

/** What else is written of a goal, in the order of a conversation. */
export function furtherParts(
  local: LanguageController,
  goal: RecoveryGoal,
  personName: string,
): TemplateResult {
  const words = local.words.goals
  const {importance, confidence, themes} = goal
  const rows: [string, string][] = [
    [words.themes, local.list(themes.map(code => themeName(local, code)))],
    [words.importance, importance === undefined ? '' : words.ofTen(importance)],
    [words.confidence, confidence === undefined ? '' : words.ofTen(confidence)],
  ]
  const told = rows.filter(([, text]) => text)
  const older = plainNotes(goal).slice(0, -notesAtOnce)
  return html`${folded.map(topic => {
    const notes = goal.notes.filter(note => note.about === topic && !isSaidOfIt(note))
    return notes.length
      ? html`<p class="label">${words.topics[topic]}</p>
          ${noteList(local, notes, personName)}`
      : nothing
  })}
  ${older.length ? noteList(local, older, personName) : nothing} ${told.length ? descriptions(told) : nothing}
  ${levels(local, goal)}
  ${
    goal.details.length
      ? html`<div part="details">
          ${descriptions(goal.details.map(({about, text}) => [words.details[about], text]))}
        </div>`
      : nothing
  }`
}

/** Something that was said of a goal, and who said it. */
export function noteItem(
  local: LanguageController,
  {text, speaker, name, time}: GoalNote,
  personName: string,
): TemplateResult {
  const by = saidBy(local, speaker, speaker === 'person' ? (name ?? personName) : name)
  return html`<li>
    ${spokenOrWritten(local, text, speaker)}
    <p class="small">${[by, time && local.date(time)].filter(Boolean).join(' · ')}</p>
  </li>`
}

function noteList(local: LanguageController, notes: readonly GoalNote[], personName: string): TemplateResult {
  return html`<ul class="notes">
    ${notes.map(note => noteItem(local, note, personName))}
  </ul>`
}

function levels(local: LanguageController, goal: RecoveryGoal): TemplateResult | typeof nothing {
  if (!goal.levels.length) return nothing
  const words = local.words.goals
  const bestFirst = goal.levels.toSorted((one, other) => other.level - one.level)
  return html`<div part="levels">
    <p class="label">${words.levels}</p>
    ${descriptions(bestFirst.map(level => [words.level[`${level.level}`], level.words]))}
  </div>`
}

function descriptions(rows: readonly (readonly [string, string])[]): TemplateResult {
  return html`<dl>
    ${rows.map(
      ([what, text]) =>
        html`<dt>${what}</dt>
          <dd dir="auto">${text}</dd>`,
    )}
  </dl>`
}
