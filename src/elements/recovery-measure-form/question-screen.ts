import {html, nothing, type TemplateResult} from 'lit'
import type {AskedAs} from '../../content/index.js'
import {checkIn, type Item} from '../../measures/index.js'
import {asSaid} from '../shared/as-said.js'
import type {LanguageController} from '../shared/language.js'
import {isUnsaved, wordsAbout, type CheckInActions, type Sitting} from './sitting.js'

type Actions = Pick<CheckInActions, 'answer' | 'goTo' | 'openWords' | 'write' | 'stop'>

/** One question: its steps as buttons that answer and go on, «not today» beside them, and words for whoever wants. */
export function questionScreen(
  local: LanguageController,
  sitting: Sitting,
  {asked, ...actions}: Actions & {asked: AskedAs | undefined},
): TemplateResult {
  const {step} = sitting
  const item = checkIn.items[step]!
  const words = local.words.measureForm
  const answered = item.linkId in sitting.answers || wordsAbout(item.component!, sitting)
  return html`<div class="question ${item.component}" part="question">
    <h3 id="prompt" class="prompt" tabindex="-1">
      <span class="visually-hidden">${words.progress(step + 1, checkIn.items.length)}.</span>
      ${asked?.text ?? item.text?.[local.language]}
    </h3>
    ${steps(local, item, sitting, actions)} ${wordsField(local, item, sitting, actions)}
    <div class="row actions">
      ${step > 0 ? html`<button type="button" part="back" @click=${() => actions.goTo(step - 1)}>${words.back}</button>` : nothing}
      <button
        type="button"
        part="not-today"
        aria-pressed=${sitting.answers[item.linkId] === 'declined'}
        @click=${() => actions.answer(item.linkId, 'declined')}
      >
        ${words.notToday}
      </button>
      <span class="spring small">${isUnsaved(sitting) ? words.kept : nothing}</span>
      <button class="quiet" type="button" part="stop" @click=${actions.stop}>${words.stop}</button>
      ${
        answered
          ? html`<button class="main" type="button" part="next" @click=${() => actions.goTo(step + 1)}>
              ${words.next}
            </button>`
          : nothing
      }
    </div>
  </div>`
}

function steps(local: LanguageController, item: Item, sitting: Sitting, actions: Actions): TemplateResult {
  return html`<div class="steps" role="group" aria-labelledby="prompt">
    ${item.labels?.[local.language].map((label, index) => {
      const answer = item.range[0] + index
      return html`<button
        type="button"
        part="step"
        aria-pressed=${sitting.answers[item.linkId] === answer}
        @click=${() => actions.answer(item.linkId, answer)}
      >
        ${label}
      </button>`
    })}
  </div>`
}

function wordsField(
  local: LanguageController,
  {linkId}: Item,
  sitting: Sitting,
  actions: Actions,
): TemplateResult {
  const words = local.words.measureForm
  const written = sitting.words[linkId] ?? ''
  if (!written && !sitting.writing.has(linkId))
    return html`<button
      class="quiet add"
      type="button"
      part="add-words"
      @click=${() => actions.openWords(linkId)}
    >
      ${words.addWords}
    </button>`
  return html`<div>
    <label for="words">${words.wordsLabel}</label>
    <textarea
      id="words"
      class="words"
      part="words"
      ${asSaid()}
      dir="auto"
      rows="2"
      .value=${written}
      @input=${(event: InputEvent) => actions.write(linkId, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`
}
