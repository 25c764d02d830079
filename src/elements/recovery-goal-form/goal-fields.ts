import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {Component} from '../../chime/index.js'
import {faultsOf, type GoalFault, type Speaker} from '../../goals/index.js'
import {asSaid} from '../shared/as-said.js'
import {componentPicker} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import {goalOf, isLocked, type GoalDraft} from './goal-draft.js'
import {faultSentence} from './goal-outcome.js'

/** What can be done with the words, and with those that were set aside. */
export interface WordsActions {
  type: (event: Event) => void
  takeUp: (aside: string) => void
  letGo: (aside: string) => void
}

/** The words, as they were said, under the question that was asked for them. */
export function wordsField(
  local: LanguageController,
  draft: GoalDraft,
  {name, actions}: {name: string; actions: WordsActions},
): TemplateResult {
  const words = local.words.goalForm
  const {speaker} = draft.base
  const fault = shownFault(local, draft, 'words-missing')
  return html`<div class="field">
    <p id="question" class="words" part="question">${draft.question ?? nothing}</p>
    <label for="words">${speaker === 'person' ? words.words(name) : words.wordsOther}</label>
    <textarea
      id="words"
      part="words"
      rows="3"
      lang=${local.tag}
      dir="auto"
      ${asSaid()}
      required
      aria-describedby="question words-hint words-fault"
      aria-invalid=${fault ? 'true' : 'false'}
      ?readonly=${isLocked(draft)}
      .value=${live(draft.words)}
      @input=${actions.type}
    ></textarea>
    <p id="words-hint" class="small">${isSpeech(speaker) ? words.wordsHint : nothing}</p>
    <p id="words-fault" class="fault">${fault}</p>
    <p role="status">${draft.cleaned ? words.cleaned : nothing}</p>
    ${draft.asides.map(aside => setAside(local, {aside, speaker}, actions))}
  </div>`
}

/** One's own words after somebody else's were kept: still there to be read, and to be written again. */
function setAside(
  local: LanguageController,
  {aside, speaker}: {aside: string; speaker: Speaker},
  {takeUp, letGo}: WordsActions,
): TemplateResult {
  const words = local.words.goalForm
  return html`<div class="aside notice" part="aside">
    <h4>${words.mine}</h4>
    <p class="words" dir="auto">${asSpoken(local.words, aside, speaker)}</p>
    <div class="row">
      <button type="button" part="take-up" @click=${() => takeUp(aside)}>${words.takeUp}</button>
      <button type="button" part="let-go" class="quiet" @click=${() => letGo(aside)}>${words.letGo}</button>
    </div>
  </div>`
}

/** The components that the goal is about. */
export function componentsField(
  local: LanguageController,
  draft: GoalDraft,
  toggle: (component: Component) => void,
): TemplateResult {
  const words = local.words.goalForm
  return html`<fieldset class="components" aria-describedby="components-fault">
    <legend>${words.components} <span class="small">${words.componentsHint}</span></legend>
    ${componentPicker(local, draft.components, toggle)}
    <p id="components-fault" class="fault">${shownFault(local, draft, 'component-missing')}</p>
  </fieldset>`
}

/** The sentence for a fault that was found on saving, as long as it is still there. */
function shownFault(local: LanguageController, draft: GoalDraft, fault: GoalFault): string | undefined {
  const told = draft.outcome?.kind === 'invalid' && draft.outcome.faults.includes(fault)
  return told && faultsOf(goalOf(draft), draft.id ? draft.base : undefined).includes(fault)
    ? faultSentence(local.words, fault)
    : undefined
}
