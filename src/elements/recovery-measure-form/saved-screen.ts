import {html, nothing, type TemplateResult} from 'lit'
import {terms, type Component} from '../../chime/index.js'
import {checkIn} from '../../measures/index.js'
import type {SaveOutcome} from '../../record/index.js'
import {savedSentences} from '../recovery-goal-form/goal-outcome.js'
import {badge} from '../shared/badge.js'
import {fire} from '../shared/events.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {wordsAbout, type CheckInActions, type Sitting} from './sitting.js'

/** What was said, once the chart has it: each answer with a way to make a goal of it, the wish to talk first. */
export function savedScreen(
  local: LanguageController,
  sitting: Sitting,
  outcome: SaveOutcome & {kind: 'saved'},
  actions: Pick<CheckInActions, 'done'>,
): TemplateResult {
  const words = local.words.measureForm
  const {ids, place} = outcome
  const more = savedSentences(local, outcome)
  const said = checkIn.items
    .map((item, index) => ({component: item.component!, id: ids[index]}))
    .filter(each => isFirst(each, sitting) || isAnswered(each.component, sitting))
    .sort((one, other) => Number(isFirst(other, sitting)) - Number(isFirst(one, sitting)))
  return html`<div class="saved" part="saved">
    <h3 tabindex="-1">${place ? words.savedInTitle[place] : words.savedTitle}</h3>
    ${more.length ? notice(more) : nothing}
    <p class="small">${checkIn.caution?.[local.language]}</p>
    <ul>
      ${said.map(({component, id}) => answerRow(local, sitting, component, id))}
      ${sitting.goingWell.trim() ? goingWellRow(local, sitting.goingWell.trim()) : nothing}
    </ul>
    <button class="main" type="button" part="done" @click=${actions.done}>${words.done}</button>
  </div>`
}

function answerRow(
  local: LanguageController,
  sitting: Sitting,
  component: Component,
  answer: string | undefined,
): TemplateResult {
  const {measures, quoted} = local.words
  const {name} = terms[local.language][component]
  const own = wordsAbout(component, sitting)
  const step = stepLabel(local, sitting, component)
  const compose = (event: Event) =>
    fire(event.currentTarget!, 'goal-compose', {components: [component], words: own, answer})
  return html`<li>
    ${badge(component)}
    <div class="said">
      <p><b>${name}</b>${step ? ` · ${step}` : nothing}</p>
      ${own ? html`<p class="words" dir="auto">${quoted(own)}</p>` : nothing}
    </div>
    <button
      class="quiet"
      type="button"
      part="compose"
      aria-label="${measures.turnInto}: ${name}"
      @click=${compose}
    >
      ${measures.turnInto}
    </button>
  </li>`
}

function goingWellRow({words}: LanguageController, goingWell: string): TemplateResult {
  return html`<li>
    <div class="said">
      <p><b>${words.measures.goingWell}</b></p>
      <p class="words" dir="auto">${words.quoted(goingWell)}</p>
    </div>
  </li>`
}

/** What was pressed; nothing where the answer is in words alone. */
function stepLabel(local: LanguageController, sitting: Sitting, component: Component): string | undefined {
  const item = checkIn.items.find(each => each.linkId === component)
  const answer = sitting.answers[component]
  if (answer === undefined) return undefined
  return answer === 'declined'
    ? local.words.measureForm.declined
    : item?.labels?.[local.language][answer - item.range[0]]
}

function isAnswered(component: Component, sitting: Sitting): boolean {
  return typeof sitting.answers[component] === 'number' || wordsAbout(component, sitting) !== ''
}

function isFirst({component}: {component: Component}, {talkAbout}: Sitting): boolean {
  return component === talkAbout
}
