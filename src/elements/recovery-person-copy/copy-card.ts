import {html, nothing, type TemplateResult} from 'lit'
import type {Language} from '../../chime/index.js'
import {copyWords} from '../messages/copy/index.js'
import type {OwnGoal} from '../shared/for-person.js'
import {callPanels, cardCalls, type CardCalls} from './copy-calls.js'
import {copyStep, goalStatus, goalWords, isLived} from './copy-goal.js'
import {madeOn, tagOf, type Copy} from './copy-sheet.js'

/** Eight panels, each as large as a bank card, in two columns: folded the long way, then zigzag. */
const panels = 8
/** How much of somebody's words a panel holds; how much of them beside a step; and what may be written large, in UTF-16 units. */
const enough = {words: 230, withStep: 260, large: 90}

/** What a card holds: whom to call first, goals on what is left; and how many of each it has no room for. */
export interface CardContent {
  goals: readonly OwnGoal[]
  more: number
  calls: CardCalls
}

/** What of a copy a card has room for: what does not fit is left to the sheet, and never cut. */
export function onCard(copy: Copy): CardContent {
  const {own, languages} = copy
  const calls = cardCalls(copy)
  const room = panels - 1 - calls.panels.length * languages.length
  const fitting = own.goals.filter(({words}) => words.length <= enough.words)
  const goals = fitting.toSorted((one, other) => Number(isLived(other.status)) - Number(isLived(one.status)))
  return {goals: goals.slice(0, room), more: own.goals.length - Math.min(room, goals.length), calls}
}

/** The copy as a card to cut out and fold: a panel says whose it is, one each goal, and the last ones whom to call. */
export function copyCard(copy: Copy, {goals, calls}: CardContent): TemplateResult {
  const {languages} = copy
  const called = languages.flatMap(language => callPanels(calls, language))
  const free = Array.from(
    {length: panels - 1 - goals.length - called.length},
    () => html`<div class="panel"></div>`,
  )
  return html`<div class="card">
      ${front(copy)} ${goals.map(goal => panel(goal, languages))} ${free} ${called}
    </div>
    ${languages.map(
      language => html`<p class="small fold" lang=${tagOf(language)}>${copyWords[language].fold}</p>`,
    )}`
}

function front({personName, today, languages, read}: Copy): TemplateResult {
  return html`<div class="panel">
    ${languages.map(language => {
      const words = copyWords[language]
      return html`<div lang=${tagOf(language)}>
        <h1>${words.heading}</h1>
        <p>${madeOn(personName, today, language)}</p>
        <p class="small">${read === 'part' ? words.inPart : words.intro}</p>
      </div>`
    })}
  </div>`
}

/** The words once, in whatever language they were said; where it stands; and the step that comes next, where there is room. */
function panel(goal: OwnGoal, languages: readonly Language[]): TemplateResult {
  const step = goal.steps.find(({done}) => !done)
  const fits = step && goal.words.length + step.words.length <= enough.withStep / languages.length
  return html`<div class="panel ${goal.words.length <= enough.large ? 'large' : ''}">
    ${goalWords(goal, copyWords[languages[0]!])}
    <p class="small">${languages.map(language => goalStatus(goal, copyWords[language])).join(' ')}</p>
    ${fits ? html`<p class="step">${copyStep(step, languages)}</p>` : nothing}
  </div>`
}
