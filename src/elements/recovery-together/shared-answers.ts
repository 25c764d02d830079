import {html, nothing, type TemplateResult} from 'lit'
import {components, terms, type Component} from '../../chime/index.js'
import {checkIn, type Reading} from '../../measures/index.js'
import {togetherWords} from '../messages/together/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {besideAnswer, correctAnswer} from '../recovery-correction/of-answer.js'
import {readingsByComponent, sittingsOf, type Sitting} from '../recovery-measures/sittings.js'
import {badge} from '../shared/badge.js'
import type {LanguageController} from '../shared/language.js'

/** What answers are drawn with. */
interface SharedAnswers {
  only: Component | undefined
  snapshot: RecordSnapshot
  /** What the person says of answers as they stand. */
  ofAnswers: readonly Reading[]
}

/** How it has been over time, a line for each component that was answered; and what the person said last. */
export function sharedAnswers(
  local: LanguageController,
  answers: readonly Reading[],
  {only, snapshot, ofAnswers}: SharedAnswers,
): TemplateResult | typeof nothing {
  const byComponent = readingsByComponent(answers)
  const present = components.filter(each => byComponent[each].length && (!only || each === only))
  if (!present.length) return nothing
  const [last] = sittingsOf(byComponent)
  const beside = {readings: ofAnswers, name: snapshot.person.name}
  return html`<section class="over-time">
    <h3>${togetherWords[local.language].overTime}</h3>
    <p class="small">${checkIn.caution?.[local.language]}</p>
    <ul>
      ${present.map(
        component =>
          html`<li>
            ${badge(component)} <span class="name">${terms[local.language][component].name}</span>
            <recovery-measure-trend
              component=${component}
              .readings=${byComponent[component]}
            ></recovery-measure-trend>
            ${besideAnswer(local, byComponent[component].at(-1), beside)}
            ${correctAnswer(byComponent[component].at(-1)!, terms[local.language][component].name, snapshot)}
          </li>`,
      )}
    </ul>
    ${saidLast(local, last!, only)}
  </section>`
}

function saidLast(
  local: LanguageController,
  {time, readings}: Sitting,
  only: Component | undefined,
): TemplateResult | typeof nothing {
  const {words, goingWell} = {
    words: readings.filter(each => each.words && (!only || each.linkId === only)),
    goingWell: only ? undefined : readings.find(each => each.goingWell)?.goingWell,
  }
  if (!words.length && !goingWell) return nothing
  const {quoted, measures, trend} = local.words
  const speech = (text: string): TemplateResult => html`<p class="words" dir="auto">${quoted(text)}</p>`
  return html`<div class="said">
    <h4>${togetherWords[local.language].lastTime(time ? local.date(time) : trend.noDate)}</h4>
    ${words.map(each => speech(each.words!))}
    ${
      goingWell
        ? html`<h4>${measures.goingWell}</h4>
            ${speech(goingWell)}`
        : nothing
    }
  </div>`
}
