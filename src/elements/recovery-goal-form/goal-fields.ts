import {html, nothing, type TemplateResult} from 'lit'
import type {Component} from '../../chime/index.js'
import {faultsOf, type GoalFault} from '../../goals/index.js'
import {componentPicker} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {goalOf, isLocked, type GoalDraft} from './goal-draft.js'
import {faultSentence} from './goal-outcome.js'

/** The words, as they were said: nothing on the way into the field corrects, completes or capitalises them. */
export function wordsField(
  local: LanguageController,
  draft: GoalDraft,
  {name, type}: {name: string; type: (event: Event) => void},
): TemplateResult {
  const words = local.words.goalForm
  const personal = draft.base.kind === 'personal'
  const fault = shownFault(local, draft, 'words-missing')
  return html`<div class="field">
    <label for="words">${personal ? words.words(name) : words.wordsOther}</label>
    <textarea
      id="words"
      part="words"
      rows="3"
      lang=${local.tag}
      dir="auto"
      spellcheck="true"
      autocapitalize="off"
      autocorrect="off"
      .writingSuggestions=${'false'}
      autocomplete="off"
      required
      aria-describedby="words-hint words-fault"
      aria-invalid=${fault ? 'true' : 'false'}
      ?readonly=${isLocked(draft)}
      .value=${draft.words}
      @input=${type}
    ></textarea>
    <p id="words-hint" class="small">${personal ? words.wordsHint : nothing}</p>
    <p id="words-fault" class="fault">${fault}</p>
    <p role="status">${draft.cleaned ? words.cleaned : nothing}</p>
    ${draft.aside === undefined ? nothing : setAside(local, draft.aside)}
  </div>`
}

/** One's own words after somebody else's were kept: still there to be read, copied and written again. */
function setAside(local: LanguageController, aside: string): TemplateResult {
  return html`<div class="aside notice" part="aside">
    <h3>${local.words.goalForm.mine}</h3>
    <p class="words" dir="auto">${local.words.quoted(aside)}</p>
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
