import {html, nothing, type TemplateResult} from 'lit'
import {terms} from '../../chime/index.js'
import type {ContentEntry, ContentPack, Deck, Prompt} from '../../content/index.js'
import type {BesidePlace} from '../../record/index.js'
import {promptWords} from '../messages/prompts/index.js'
import {pills, pillStyles} from '../recovery-goal-form/pills.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import {badge, badgeStyles} from '../shared/badge.js'
import {componentPicker, pickerStyles} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {asSpoken} from '../shared/speech.js'
import {answerFields} from './answer-fields.js'
import {originLine} from './origin-line.js'
import type {PromptsDesk} from './prompts-desk.js'
import {answerStyles} from './answer.styles.js'
import {stageHead, stageHeadStyles} from '../shared/stage-head.js'
import {unfoldStyles} from '../shared/unfold.styles.js'
import {promptsStyles} from './recovery-prompts.styles.js'
import {reflectiveView} from './reflective-view.js'
import {storiesStyles, storiesView} from './stories-view.js'
import {answerTo, askedToday, promptShown, unsaved, type Answer} from './talk.js'

export {PromptsDesk} from './prompts-desk.js'
export const styles = [
  badgeStyles,
  pickerStyles,
  pillStyles,
  stageHeadStyles,
  unfoldStyles,
  promptsStyles,
  answerStyles,
  storiesStyles,
]

/** What prompts are drawn from. */
export interface PromptsSetting {
  local: LanguageController
  desk: PromptsDesk
  own: ContentPack
  /** What the person is called. */
  name: string
  /** Whether nobody's record is open, so that nothing can be written. */
  nobodys: boolean
  /** Whether the person looks at this screen too: then nothing here is for clinicians alone. */
  isShared: boolean
  /** Where a goal stands, by its id: what is added to it goes there. */
  placeOf: (id: string | undefined) => 'chart' | BesidePlace
  close: () => void
}

/** One prompt at a time, and what is said to it. */
export function promptsView(setting: PromptsSetting): TemplateResult {
  const {local, desk, own, name} = setting
  const words = promptWords[local.language]
  const {talk} = desk
  const prompts = askedToday(talk, desk.prompts(own))
  const prompt = promptShown(talk, prompts)
  const {mistakes} = desk.siteContent(own)
  return html`<section class="prompts" aria-labelledby="title">
    ${stageHead(words, setting.close)}
    ${mistakes.length ? html`<div role="alert">${notice([words.mistakes, ...mistakes])}</div>` : nothing}
    <div class="choosing">
      ${pills<Deck>({
        name: 'deck',
        legend: words.whom,
        options: (['person', 'supporter'] as const).map(deck => [deck, words.decks[deck](name)]),
        chosen: talk.deck,
        choose: deck => desk.choose({deck}),
      })}
      <fieldset>
        <legend>${words.about}</legend>
        ${componentPicker(local, [talk.component], component => desk.choose({component}))}
      </fieldset>
    </div>
    ${prompt ? promptShownNow(setting, prompts, prompt) : noPrompt(setting)}
    <p class="told small" role="status" part="told">${talk.told}</p>
    ${others(setting, prompt)} ${storiesView(local, desk, own)}
    ${setting.isShared ? nothing : reflectiveView(local, desk, own)}
  </section>`
}

function promptShownNow(
  setting: PromptsSetting,
  prompts: readonly ContentEntry<Prompt>[],
  prompt: ContentEntry<Prompt>,
): TemplateResult {
  const {local, desk, nobodys} = setting
  const words = promptWords[local.language]
  const {component, text, language, origin} = prompt
  const place = prompts.indexOf(prompt) + 1
  return html`<div class="stage ${component}" part="prompt">
      <p class="small component">${badge(component)} ${terms[local.language][component].name}</p>
      <p id="prompt" class="prompt" lang=${language} dir="auto" tabindex="-1">${text}</p>
      <div class="row turn">
        <button type="button" part="before" @click=${() => desk.turn(prompts, -1)}>${words.before}</button>
        <span class="small">${place ? words.place(place, prompts.length) : nothing}</span>
        <button type="button" part="next" @click=${() => desk.turn(prompts, 1)}>${words.next}</button>
      </div>
      <button class="quiet" type="button" part="not-today" @click=${() => desk.notToday(prompts, prompt)}>
        ${local.words.measureForm.notToday}
      </button>
      ${originLine(local, origin)}
    </div>
    ${nobodys ? nothing : answerFields(setting, answerTo(desk.talk, prompt))}`
}

/** Why nothing is asked: there is nothing, or all of it is for another day. */
function noPrompt({local, desk, own}: PromptsSetting): TemplateResult {
  const words = promptWords[local.language]
  const left = desk.prompts(own)
  if (!left.length) return html`<p class="none">${words.none}</p>`
  return html`<div class="none">
    <p id="prompt" tabindex="-1">${words.allForAnotherDay}</p>
    <button type="button" part="bring-back" @click=${() => desk.bringBack(left)}>${words.bringBack}</button>
  </div>`
}

/** What was said to other prompts and is nowhere else yet: in sight, with the way back to it. */
function others(
  {local, desk}: PromptsSetting,
  shown: ContentEntry<Prompt> | undefined,
): TemplateResult | typeof nothing {
  const words = promptWords[local.language]
  const left = unsaved(desk.talk).filter(({prompt}) => prompt !== shown)
  if (!left.length) return nothing
  const line = ({prompt, text, speaker}: Answer, index: number): TemplateResult =>
    html`<li>
      <p id="other-${index}">
        <bdi lang=${prompt.language}>${prompt.text}</bdi>
        <bdi class="said">${asSpoken(local.words, beginningOf(text.trim(), 60), speaker)}</bdi>
      </p>
      <button class="quiet" type="button" aria-describedby="other-${index}" @click=${() => desk.goTo(prompt)}>
        ${words.goTo}
      </button>
    </li>`
  return html`<div class="others" part="others">
    <p class="small">${words.others}</p>
    <ul>
      ${left.map(line)}
    </ul>
  </div>`
}
