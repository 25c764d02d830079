import {html, nothing, type TemplateResult} from 'lit'
import {terms} from '../../chime/index.js'
import type {GoalNote, RecoveryGoal, Speaker} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import {goalFacts} from './goal-facts.js'
import {longWords} from './long-words.js'

/** One goal: the person's words as speech, who said them, where it stands, and everything else that the record holds. */
export function goalCard(
  local: LanguageController,
  entry: GoalEntry,
  {
    personName,
    edit,
    picker,
  }: {personName: string; edit?: (event: Event, entry: GoalEntry) => void; picker?: TemplateResult},
): TemplateResult {
  const {goal, id, origin} = entry
  const words = local.words.goals
  const [component] = goal.components
  return html`<li
    class="card ${component ?? 'untagged'} ${isSpeech(goal.speaker) ? 'spoken' : 'written'}"
    part="goal"
    data-goal=${id}
    tabindex="-1"
  >
    <div id="words-${id}">${goalWords(local, goal)}</div>
    <p class="small">${byline(local, goal, origin, personName)}</p>
    <div class="row facts">
      ${goalFacts(local, entry).map(fact => html`<span class="pill">${fact}</span>`)}
      ${
        edit && !goal.caution
          ? html`<button
              type="button"
              class="quiet edit"
              part="edit"
              id="edit-${id}"
              aria-labelledby="edit-${id} words-${id}"
              @click=${(event: Event) => edit(event, entry)}
            >
              ${words.edit}
            </button>`
          : nothing
      }
    </div>
    ${goal.caution ? html`<p class="notice">${words.caution}</p>` : nothing} ${picker ?? nothing}
    ${
      goal.notes.length
        ? html`<ul class="notes">
            ${goal.notes.map(note => noteItem(local, note, personName))}
          </ul>`
        : nothing
    }
    ${levels(local, goal)} ${details(local, goal)}
  </li>`
}

function goalWords(local: LanguageController, {words, speaker}: RecoveryGoal): TemplateResult {
  if (!words.trim()) return html`<p class="note">${local.words.goals.noWords}</p>`
  return spokenOrWritten(local, words, speaker)
}

/** Only what the person (or who stands beside them) said is speech; what staff or another system wrote is a note. */
function spokenOrWritten(local: LanguageController, text: string, speaker: Speaker): TemplateResult {
  const look = isSpeech(speaker) ? 'words' : 'note'
  const show = (some: string): TemplateResult =>
    html`<p class=${look} dir="auto">${asSpoken(local.words, some, speaker)}</p>`
  return longWords(text, local.words.goals.allWords, show)
}

function byline(
  local: LanguageController,
  goal: RecoveryGoal,
  origin: GoalEntry['origin'],
  personName: string,
): string {
  const words = local.words.goals
  const others = goal.components.slice(1).map(component => terms[local.language][component].name)
  return [
    goal.kind === 'clinical' && words.clinical,
    (goal.words.trim() || goal.speakerName) &&
      who(local, goal.speaker, goal.speaker === 'person' ? personName || goal.speakerName : goal.speakerName),
    others.length > 0 && words.alsoAbout(local.list(others)),
    origin === 'other' && words.fromElsewhere,
    goal.answers.length > 0 && words.fromAnswer,
  ]
    .filter(Boolean)
    .join(' · ')
}

function who(local: LanguageController, speaker: Speaker, name = ''): string {
  const {byPerson, bySupporter, byStaff, byUnsaid} = local.words.goals
  if (speaker === 'unsaid') return name || byUnsaid
  return {person: byPerson, supporter: bySupporter, staff: byStaff}[speaker](name)
}

function noteItem(
  local: LanguageController,
  {text, speaker, name, time}: GoalNote,
  personName: string,
): TemplateResult {
  const by = who(local, speaker, speaker === 'person' ? (name ?? personName) : name)
  return html`<li>
    ${spokenOrWritten(local, text, speaker)}
    <p class="small">${[by, time && local.date(time)].filter(Boolean).join(' · ')}</p>
  </li>`
}

function levels(local: LanguageController, goal: RecoveryGoal): TemplateResult | typeof nothing {
  if (!goal.levels.length) return nothing
  const words = local.words.goals
  const bestFirst = goal.levels.toSorted((one, other) => other.level - one.level)
  return html`<details part="levels">
    <summary>${words.levels}</summary>
    <dl>
      ${bestFirst.map(
        level =>
          html`<dt>${words.level[`${level.level}`]}</dt>
            <dd dir="auto">${level.words}</dd>`,
      )}
    </dl>
  </details>`
}

function details(local: LanguageController, goal: RecoveryGoal): TemplateResult | typeof nothing {
  if (!goal.details.length) return nothing
  const words = local.words.goals
  return html`<details part="details">
    <summary>${words.more}</summary>
    <dl>
      ${goal.details.map(
        detail =>
          html`<dt>${words.details[detail.about]}</dt>
            <dd dir="auto">${detail.text}</dd>`,
      )}
    </dl>
  </details>`
}
