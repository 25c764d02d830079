import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {AttainmentLevel, GoalNote, GoalStep, RecoveryGoal} from '../../goals/index.js'
import type {GoalHistory} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import {type Contested, type Side, type Versions} from './contested.js'
import {fieldSays, noteVoice, stepFacts} from './part-words.js'
import {conflictStyles} from './recovery-conflict.styles.js'
import {whoSaved} from './who-saved.js'

/** How it looks, fetched with it. */
export const styles = [conflictStyles]

/** What is to be decided, and what was. */
export interface Decision {
  versions: Versions
  parts: readonly Contested[]
  kept: ReadonlyMap<string, Side>
  /** What the person is called. */
  name: string
  /** What the goal has been, once that is known: it tells who saved theirs, and when. */
  history?: GoalHistory | undefined
  keep: (part: Contested, side: Side) => void
  save: () => void
}

/** Each part that both changed, three times side by side, with the choice between theirs and mine. */
export function conflictView(local: LanguageController, decision: Decision): TemplateResult {
  const {parts, kept, save} = decision
  const words = local.words.conflict
  const chosen = parts.filter(({key}) => kept.has(key)).length
  return html`<section aria-labelledby="conflict" part="conflict">
    <h4 id="conflict" tabindex="-1">${local.words.goalForm.conflict}</h4>
    <p class="small">${words.choose}</p>
    ${parts.map((part, index) => row(local, {part, index}, decision))}
    <div class="row">
      <button
        type="button"
        part="save"
        class="main"
        aria-disabled=${chosen < parts.length ? 'true' : 'false'}
        aria-describedby="chosen"
        @click=${save}
      >
        ${words.save}
      </button>
      <p id="chosen" class="small" role="status">${words.chosen(chosen, parts.length)}</p>
    </div>
  </section>`
}

function row(
  local: LanguageController,
  {part, index}: {part: Contested; index: number},
  {versions, kept, name, history, keep}: Decision,
): TemplateResult {
  const words = local.words.conflict
  const choice = (side: Side): TemplateResult =>
    html`<label class="version ${side}" part=${side}>
      <span class="side">
        <input
          type="radio"
          name="part-${index}"
          value=${side}
          .checked=${live(kept.get(part.key) === side)}
          aria-describedby=${history && side === 'theirs' ? `saved-${index}` : nothing}
          @change=${() => keep(part, side)}
        />
        ${words[side]}
      </span>
      ${says(local, part, {side, versions, name})}
    </label>`
  return html`<fieldset class="part" data-field=${part.field}>
    <legend>${title(local, part)}</legend>
    <div class="versions">
      <div class="version before" part="before">
        <span class="side">${words.before}</span>
        ${says(local, part, {side: 'base', versions, name})}
      </div>
      ${choice('theirs')}
      ${
        history
          ? html`<p class="small saved" id="saved-${index}" part="saved">
              ${whoSaved(local, history, {part, theirs: versions.theirs})}
            </p>`
          : nothing
      }
      ${choice('mine')}
    </div>
  </fieldset>`
}

function title(local: LanguageController, part: Contested): string {
  const {conflict, goals, goalForm} = local.words
  const item = part.base ?? part.theirs ?? part.mine
  if (!part.item) return conflict.fields[part.field]
  if (part.field === 'steps') return conflict.step
  if (part.field === 'levels') return goals.level[(item as AttainmentLevel).level]
  const {about} = item as GoalNote
  return about ? goalForm.notes[about] : conflict.fields.notes
}

/** What one side says of a part; speech as speech. */
function says(
  local: LanguageController,
  part: Contested,
  {side, versions, name}: {side: keyof Versions; versions: Versions; name: string},
): TemplateResult {
  const goal: RecoveryGoal = versions[side]
  if (!part.item && part.field === 'words') return spoken(local, goal.words, goal.speaker)
  const value = part[side]
  if (!part.item) return plain(local, fieldSays(local, goal, {field: part.field, name}))
  if (!value) return plain(local, '')
  if (part.field === 'notes') {
    const note = value as GoalNote
    return html`${spoken(local, note.text, note.speaker)}
      <span class="small">${noteVoice(local, note, name)}</span>`
  }
  const item = value as GoalStep | AttainmentLevel
  if (!('id' in item)) return plain(local, item.words)
  const facts = stepFacts(local, item, name).join(' · ')
  return html`${spoken(local, item.words, item.voice?.speaker ?? 'unsaid')}${facts ? html`<span class="small">${facts}</span>` : nothing}`
}

function spoken(local: LanguageController, text: string, speaker: GoalNote['speaker']): TemplateResult {
  if (!text) return plain(local, '')
  const how = isSpeech(speaker) ? 'words' : 'written'
  return html`<span class=${how} dir="auto">${asSpoken(local.words, text, speaker)}</span>`
}

function plain(local: LanguageController, text: string): TemplateResult {
  return text
    ? html`<span class="written" dir="auto">${text}</span>`
    : html`<span class="small">${local.words.conflict.nothing}</span>`
}
