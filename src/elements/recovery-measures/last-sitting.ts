import {html, nothing, type TemplateResult} from 'lit'
import {components, terms, type Component} from '../../chime/index.js'
import type {Reading} from '../../measures/index.js'
import {localDate, type RecordSnapshot} from '../../record/index.js'
import {badge} from '../shared/badge.js'
import {besideAnswer, correctAnswer} from '../recovery-correction/of-answer.js'
import {grownFrom, grownInto} from '../recovery-measure-trend/grown-into.js'
import {fire} from '../shared/events.js'
import {onTheWall, type LanguageController} from '../shared/language.js'
import type {Sitting} from './sittings.js'

/** What the person said last time, as speech: what they want to talk about, and what goes well; any answer can become a goal. */
export function lastSitting(
  local: LanguageController,
  {time, readings}: Sitting,
  snapshot: RecordSnapshot | undefined,
): TemplateResult | typeof nothing {
  const person = snapshot?.person.name ?? ''
  const {measures, quoted} = local.words
  const answered = answeredAt({time, readings})
  const wish = readings.find(reading => reading.talkAbout)
  const goingWell = readings.find(reading => reading.goingWell)?.goingWell
  const others = answered.filter(reading => reading !== wish)
  const today = onTheWall(time).slice(0, 10) === localDate(new Date())
  return html`<div class="last" part="last">
    ${
      wish
        ? html`<div class="said">
            <h4>
              ${today ? measures.talkAboutToday(person) : measures.talkAboutOn(person, local.date(time))}
            </h4>
            <p class="component">${badge(componentOf(wish))} ${nameOf(local, wish)}</p>
            ${wish.words ? html`<p class="words" dir="auto">${quoted(wish.words)}</p>` : nothing}
            ${besides(local, wish, snapshot)}
            <div class="row">${goalButton(local, wish)} ${notRight(local, wish, snapshot)}</div>
          </div>`
        : nothing
    }
    ${
      goingWell
        ? html`<div class="said">
            <h4>${measures.goingWell}</h4>
            <p class="words" dir="auto">${quoted(goingWell)}</p>
          </div>`
        : nothing
    }
    ${
      others.length
        ? html`<details>
            <summary>${measures.turnAnswer}</summary>
            ${turnable(local, others, snapshot)}
          </details>`
        : nothing
    }
  </div>`
}

/** Answers, each with a way to make a goal of it, and to say what is not right of it. */
function turnable(
  local: LanguageController,
  answered: readonly Reading[],
  snapshot: RecordSnapshot | undefined,
): TemplateResult {
  const {quoted} = local.words
  return html`<ul class="turnable">
    ${answered.map(
      reading =>
        html`<li>
          ${badge(componentOf(reading))}
          <div class="said">
            ${nameOf(local, reading)}
            ${reading.words ? html`<p class="words" dir="auto">${quoted(reading.words)}</p>` : nothing}
            ${besides(local, reading, snapshot)}
          </div>
          ${goalButton(local, reading)} ${notRight(local, reading, snapshot)}
        </li>`,
    )}
  </ul>`
}

/** Which sittings of a table are opened, and how another one is. */
export interface OpenSittings {
  snapshot: RecordSnapshot | undefined
  open: ReadonlySet<string>
  toggle: (id: string) => void
}

/** The way from an answer of a sitting to a goal: a list that is made once it is asked for, as there may be thousands. */
export function turnAnswers(
  local: LanguageController,
  sitting: Sitting,
  {open, toggle, snapshot}: OpenSittings,
): TemplateResult | typeof nothing {
  const answered = answeredAt(sitting)
  if (!answered.length) return nothing
  const id = `sitting ${sitting.time}`
  const isOpen = open.has(id)
  return html`<button
      class="quiet"
      type="button"
      part="turn"
      aria-expanded=${isOpen}
      @click=${() => toggle(id)}
    >
      ${local.words.measures.turnAnswer}
    </button>
    ${isOpen ? turnable(local, answered, snapshot) : nothing}`
}

/** What was answered at a sitting, a component each, in their order: with a number, or in words. */
function answeredAt({readings}: Sitting): Reading[] {
  return components
    .flatMap(component => readings.findLast(reading => reading.linkId === component) ?? [])
    .filter(reading => reading.value !== undefined || reading.words)
}

function goalButton(local: LanguageController, reading: Reading): TemplateResult {
  const {turnInto} = local.words.measures
  const compose = (event: Event) =>
    fire(event.currentTarget!, 'goal-compose', {
      components: [componentOf(reading)],
      words: reading.words ?? '',
      answer: reading.id,
    })
  return html`<button
    class="quiet"
    type="button"
    part="compose"
    aria-label="${turnInto}: ${nameOf(local, reading)}"
    @click=${compose}
  >
    ${turnInto}
  </button>`
}

/** What an answer has grown into, and what the person says of it as it stands. */
function besides(
  local: LanguageController,
  reading: Reading,
  snapshot: RecordSnapshot | undefined,
): TemplateResult {
  const {goals = [], readings = [], person} = snapshot ?? {}
  return html`${grownInto(local, grownFrom(goals, reading.id))}
  ${besideAnswer(local, reading, {readings, name: person?.name ?? ''})}`
}

function notRight(local: LanguageController, reading: Reading, snapshot: RecordSnapshot | undefined) {
  const called = [nameOf(local, reading), local.date(reading.time ?? '')].filter(Boolean).join(', ')
  return correctAnswer(reading, called, snapshot)
}

/** The check-in's questions bear the codes of the components. */
function componentOf(reading: Reading): Component {
  return reading.linkId as Component
}

function nameOf(local: LanguageController, reading: Reading): string {
  return terms[local.language][componentOf(reading)].name
}
