import {css, html, nothing, type TemplateResult} from 'lit'
import {
  lifeOf,
  sameValue,
  type AttainmentLevel,
  type GoalField,
  type GoalNote,
  type LifeEvent,
  type RecoveryGoal,
} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {GoalEntry, GoalHistory} from '../../record/index.js'
import {fieldSays, noteVoice} from '../recovery-conflict/part-words.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import type {LanguageController} from '../shared/language.js'
import {spokenOrWritten} from './goal-card.js'
import {changedItems} from './life-items.js'
import {linkedGoals} from './linked-goals.js'
import {ratingInWords} from './rating-words.js'
import {saidBy} from './said-by.js'

/** What a goal's life is told from. */
export interface LifeSources {
  history: GoalHistory | undefined
  /** What was said of it, oldest first, and the answers that it grew out of. */
  readings: readonly Reading[]
  answers: readonly Reading[]
  personName: string
  /** The goals that changed into it, and the one that it became, where they are in the list. */
  predecessors: readonly GoalEntry[]
  successor: GoalEntry | undefined
  go: (id: string) => void
}

/** How a goal came to this: what it was, what changed, and what was said, in words, the newest first. */
export function goalLife(
  local: LanguageController,
  {goal}: GoalEntry,
  {history, readings, answers, ...linked}: LifeSources,
): TemplateResult {
  const {goals, status} = local.words
  if (!history) return html`<p role="status" class="small">${status.loading}</p>`
  const {problem, complete, versions} = history
  const told = problem ? outcomeSentences(local.words, {kind: 'failed', problem}) : []
  const events = lifeOf(versions, [...answers, ...readings]).reverse()
  return html`${told.map(sentence => html`<p class="small">${sentence}</p>`)}
    ${complete ? nothing : html`<p class="small">${goals.life.incomplete}</p>`}
    <ol class="life" reversed>
      ${events.map(event => lifeItem(local, event, {goal, complete, ...linked}))}
    </ol>`
}

interface Telling extends Omit<LifeSources, 'history' | 'readings' | 'answers'> {
  goal: RecoveryGoal
  complete: boolean
}

function lifeItem(local: LanguageController, event: LifeEvent<Reading>, telling: Telling): TemplateResult {
  const {life} = local.words.goals
  const by =
    event.kind === 'noted'
      ? noteVoice(local, event.note, telling.personName)
      : 'by' in event && event.by && life.by(event.by)
  const day = event.time ? local.date(event.time) : life.noTime
  return html`<li>
    <p class="small">${[day, by].filter(Boolean).join(' · ')}</p>
    ${eventSays(local, event, telling)}
  </li>`
}

function eventSays(
  local: LanguageController,
  event: LifeEvent<Reading>,
  telling: Telling,
): TemplateResult | TemplateResult[] {
  const {complete, predecessors: goals, go} = telling
  const {conflict} = local.words
  const {grewOutOf: label, life, statuses, labelled} = local.words.goals
  if (event.kind === 'reviewed') return reviewSays(local, event.reading, telling)
  if (event.kind === 'began') {
    const {words, speaker, status} = event.goal
    const began = complete ? life.began : life.now
    // What it said and where it stood then is not known, where it began before it came to this chart.
    return html`<p>${event.earlier ? life.earlier : `${began} (${statuses[status]})`}</p>
      ${words && !(event.earlier && !complete) ? spokenOrWritten(local, words, speaker) : nothing}
      ${linkedGoals(local, {label, part: 'predecessor', goals, go})}`
  }
  if (event.kind === 'noted') return noteSays(local, event.note)
  if (event.kind === 'stood') return html`<p>${labelled(conflict.fields.status, statuses[event.status])}</p>`
  if (event.kind === 'done') {
    const {words, voice} = event.step
    return html`<p>${life.stepDone}</p>
      ${spokenOrWritten(local, words, voice?.speaker ?? 'unsaid')}`
  }
  return (Object.keys(event.changes) as GoalField[]).map(field =>
    changeSays(local, event, {field, ...telling}),
  )
}

function noteSays(local: LanguageController, {about, text, speaker}: GoalNote): TemplateResult {
  const {goals} = local.words
  const topic = about === 'why' ? goals.why : about && goals.topics[about]
  return html`${topic ? html`<p>${topic}</p>` : nothing} ${spokenOrWritten(local, text, speaker)}`
}

/** The levels that came or were put into other words; and which were taken away. */
function levelsSay(
  local: LanguageController,
  before: readonly AttainmentLevel[],
  after: readonly AttainmentLevel[],
): TemplateResult[] {
  const {labelled, level: names, life} = local.words.goals
  const come = after.filter(each => !before.some(other => sameValue(each, other)))
  const gone = before.filter(({level}) => !after.some(other => other.level === level))
  return [
    ...come.map(({level, words}) => html`<p dir="auto">${labelled(names[level], words)}</p>`),
    ...gone.map(({level}) => html`<p>${labelled(names[level], life.noMore)}</p>`),
  ]
}

function changeSays(
  local: LanguageController,
  {before, goal}: {before: RecoveryGoal; goal: RecoveryGoal},
  {field, personName: name, successor, go}: Telling & {field: GoalField},
): TemplateResult {
  const {goals, conflict} = local.words
  const label = conflict.fields[field]
  if (field === 'words')
    return html`<p>${goals.life.words}</p>
      ${spokenOrWritten(local, goal.words || goals.noWords, goal.words ? goal.speaker : 'unsaid')}`
  if (field === 'steps' || field === 'notes')
    return html`${changedItems(local, {before, goal}, field).map(
      ({label, text, speaker}) =>
        html`<p>${label}</p>
          ${spokenOrWritten(local, text, speaker)}`,
    )}`
  if (field === 'levels')
    return html`<p>${label}</p>
      ${levelsSay(local, before.levels, goal.levels)}`
  if (field === 'successor' && successor && successor.id === goal.successor)
    return html`${linkedGoals(local, {label: goals.became, part: 'successor', goals: [successor], go})}`
  const says = fieldSays(local, goal, {field, name}) || goals.life.noMore
  return html`<p>${goals.labelled(label, says)}</p>`
}

function reviewSays(
  local: LanguageController,
  reading: Reading,
  {goal, personName}: Telling,
): TemplateResult {
  const {goals} = local.words
  const {speaker, speakerName, words, notes = []} = reading
  const rating = ratingInWords(local, reading, goal.levels)
  const grew = !reading.goal && goals.life.grew
  const by = speaker && saidBy(local, speaker, speaker === 'person' ? personName : speakerName)
  const facts = [grew, rating && (reading.goal ? goals.whereItIs(rating) : rating), by]
  return html`<p>${facts.filter(Boolean).join(' · ')}</p>
    ${words ? spokenOrWritten(local, words, 'person') : nothing}
    ${notes.map(note => spokenOrWritten(local, note.text, note.speaker ?? 'unsaid'))}`
}

/** How it looks, fetched with it. */
export const styles = [
  css`
    .life {
      display: grid;
      gap: 12px;
      padding: 4px 0 8px 14px;
      border-inline-start: 3px solid var(--_line);
    }

    .life .words {
      font-size: 1.067em;
    }
  `,
]
