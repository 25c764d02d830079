import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {leadsAway} from '../../goals/index.js'
import {asSaid} from '../shared/as-said.js'
import {withLineFeeds} from '../shared/clean-words.js'
import {componentPicker} from '../shared/component-picker.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import {isLocked, writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'
import {faultSentence, type FormFault} from './goal-outcome.js'
import {faultsOfDraft} from './save-draft.js'
import {wordsAside, type Aside} from './set-aside.js'

/** The words, as they were said, under the question that was asked for them. */
export function wordsField(form: GoalForm): TemplateResult {
  const {local, draft, name, actions} = form
  const words = local.words.goalForm
  const {speaker} = draft.base
  const goal = writtenIn(draft)
  const fault = shownFault(form, 'words-missing')
  return html`<div class="field">
    <p id="question" class="words" part="question">${draft.question ?? nothing}</p>
    <label for="words">${speaker === 'person' ? words.words(name) : words.wordsOther}</label>
    <textarea
      id="words"
      part="words"
      rows="3"
      lang=${goal.language ?? local.tag}
      dir="auto"
      ${asSaid()}
      required
      aria-describedby="question words-hint words-fault"
      aria-invalid=${fault ? 'true' : 'false'}
      ?readonly=${isLocked(draft)}
      .value=${live(withLineFeeds(goal.words))}
      @input=${(event: Event) => actions.type(event, text => ({edits: {words: text}}))}
    ></textarea>
    <p id="words-hint" class="small">${isSpeech(speaker) ? words.wordsHint : nothing}</p>
    <p class="hint" part="leads-away" role="status">
      ${leadsAway(goal.words, goal.language ?? local.language) ? words.leadsAway : nothing}
    </p>
    <p id="words-fault" class="fault">${fault}</p>
    <p role="status">${draft.cleaned ? words.cleaned : nothing}</p>
    ${draft.asides.map(aside => setAside(form, aside))}
  </div>`
}

/** One's own words after somebody else's were kept: still there to be read, and to be written again. */
function setAside({local, draft, actions}: GoalForm, aside: Aside): TemplateResult {
  const words = local.words.goalForm
  const {speaker: whose} = draft.base
  const speakers = {words: whose, became: whose, levels: 'unsaid'} as const
  const speaker =
    aside.field === 'notes'
      ? aside.item.speaker
      : aside.field === 'steps'
        ? (aside.item.voice?.speaker ?? 'unsaid')
        : speakers[aside.field]
  return html`<div class="aside notice" part="aside">
    <h4>${words.mine}</h4>
    <p class="words" dir="auto">${asSpoken(local.words, wordsAside(aside), speaker)}</p>
    <div class="row">
      <button
        type="button"
        part="take-up"
        aria-disabled=${isLocked(draft) ? 'true' : 'false'}
        @click=${() => actions.takeUp(aside)}
      >
        ${words.takeUp}
      </button>
      <button type="button" part="let-go" class="quiet" @click=${() => actions.letGo(aside)}>
        ${words.letGo}
      </button>
    </div>
  </div>`
}

/** The components that the goal is about. */
export function componentsField(form: GoalForm): TemplateResult {
  const {local, draft, actions} = form
  const words = local.words.goalForm
  return html`<fieldset class="components" aria-describedby="components-fault">
    <legend>${words.components} <span class="small">${words.componentsHint}</span></legend>
    ${componentPicker(local, writtenIn(draft).components, actions.toggle)}
    <p id="components-fault" class="fault">${shownFault(form, 'component-missing')}</p>
  </fieldset>`
}

/** The sentence for a fault that was found on saving, as long as it is still there. */
export function shownFault({local, draft}: GoalForm, fault: FormFault): string | undefined {
  const told = draft.outcome?.kind === 'invalid' && draft.outcome.faults.includes(fault)
  return told && faultsOfDraft(draft).includes(fault) ? faultSentence(local.words, fault) : undefined
}
