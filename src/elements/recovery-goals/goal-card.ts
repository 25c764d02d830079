import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {terms} from '../../chime/index.js'
import type {RecoveryGoal, Speaker} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import {goalFacts} from './goal-facts.js'
import {longWords} from './long-words.js'
import {saidBy} from './said-by.js'

/** What a card shows beside the goal's words and where it stands. */
export interface CardParts {
  personName: string
  /** Whether it is chosen, while somebody chooses some. */
  chosen?: boolean | undefined
  choose?: () => void
  /** What mattered and what comes next, under the words. */
  body?: TemplateResult | undefined
  /** How far it has come, beside where it stands. */
  facts?: TemplateResult | undefined
  /** What unfolds. */
  folds?: TemplateResult | undefined
  /** What is open, and what became of it. */
  below?: TemplateResult | undefined
  /** What one can do with it. */
  actions: readonly CardAction[]
}

/** A quiet button of a card, named by what it does and by the goal's words. */
export interface CardAction {
  name: string
  label: string
  expanded?: boolean
  act: (event: Event) => void
}

/** One goal: the person's words as speech, who said them, where it stands, and what else is said of it. */
export function goalCard(
  local: LanguageController,
  entry: GoalEntry,
  {personName, chosen, choose, body, facts, folds, below, actions}: CardParts,
): TemplateResult {
  const {goal, id} = entry
  const [component] = goal.components
  return html`<li
    class="card ${component ?? 'untagged'} ${isSpeech(goal.speaker) ? 'spoken' : 'written'}"
    part="goal"
    data-goal=${id}
    tabindex="-1"
  >
    <div class="head">
      ${
        chosen === undefined
          ? nothing
          : html`<input
              type="checkbox"
              part="chosen"
              aria-labelledby="words-${id}"
              .checked=${live(chosen)}
              @change=${choose}
            />`
      }
      <div id="words-${id}">${goalWords(local, goal)}</div>
    </div>
    <p class="small">${byline(local, entry, personName)}</p>
    ${body}
    <div class="row facts">
      ${goalFacts(local, entry).map(fact => html`<span class="pill">${fact}</span>`)} ${facts}
    </div>
    <div class="row acts">
      ${folds}
      <div class="row buttons">${actions.map(action => actionButton(id, action))}</div>
    </div>
    ${goal.caution ? html`<p class="notice">${local.words.goals.caution}</p>` : nothing} ${below}
  </li>`
}

function actionButton(id: string, {name, label, expanded, act}: CardAction): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    part=${name}
    id="${name}-${id}"
    aria-labelledby="${name}-${id} words-${id}"
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    @click=${act}
  >
    ${label}
  </button>`
}

function goalWords(local: LanguageController, {words, speaker}: RecoveryGoal): TemplateResult {
  if (!words.trim()) return html`<p class="note">${local.words.goals.noWords}</p>`
  return spokenOrWritten(local, words, speaker)
}

/** Only what the person (or who stands beside them) said is speech; what staff or another system wrote is a note. */
export function spokenOrWritten(local: LanguageController, text: string, speaker: Speaker): TemplateResult {
  const look = isSpeech(speaker) ? 'words' : 'note'
  const show = (some: string): TemplateResult =>
    html`<p class=${look} dir="auto">${asSpoken(local.words, some, speaker)}</p>`
  return longWords(text, local.words.goals.allWords, show)
}

function byline(
  local: LanguageController,
  {goal, origin, originName, place, restricted}: GoalEntry,
  personName: string,
): string {
  const words = local.words.goals
  const others = goal.components.slice(1).map(component => terms[local.language][component].name)
  return [
    goal.kind === 'clinical' && words.clinical,
    (goal.words.trim() || goal.speakerName) &&
      saidBy(
        local,
        goal.speaker,
        goal.speaker === 'person' ? personName || goal.speakerName : goal.speakerName,
      ),
    goal.typedBy && words.typedBy(goal.typedBy),
    others.length > 0 && words.alsoAbout(local.list(others)),
    origin === 'other' && words.fromElsewhere(originName),
    place && words.standsIn[place],
    goal.answers.length > 0 && words.fromAnswer,
    restricted && words.restricted,
  ]
    .filter(Boolean)
    .join(' · ')
}
