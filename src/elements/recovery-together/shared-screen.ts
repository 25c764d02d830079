import {html, nothing, type TemplateResult} from 'lit'
import {components, type Component} from '../../chime/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {togetherWords} from '../messages/together/index.js'
import {badgeStyles} from '../shared/badge.js'
import {componentPicker, pickerStyles} from '../shared/component-picker.js'
import {ownOf, type OwnGoal} from '../shared/for-person.js'
import type {LanguageController} from '../shared/language.js'
import {leavingQuestion, type Leaving} from './leaving-question.js'
import {sharedAnswers} from './shared-answers.js'
import {sharedGoals} from './shared-goals.js'
import {sharedGoalStyles} from './shared-goal.styles.js'
import {sharedStyles} from './shared-screen.styles.js'

export type {Leaving}
export const styles = [badgeStyles, pickerStyles, sharedStyles, sharedGoalStyles]

/** What a shared screen shows, and what happens when something is pressed. */
interface SharedScreen {
  /** The record that was open when the screen was shared; nothing once another one is. */
  snapshot: RecordSnapshot | undefined
  leaving: Leaving
  /** What is looked at alone. */
  component: Component | undefined
  choose: (component: Component) => void
  leave: () => void
  stay: () => void
  goOn: () => void
}

/** What two people look at together; or, once somebody wants to leave, who it is that wants to. */
export function sharedScreen(local: LanguageController, screen: SharedScreen): TemplateResult {
  const words = togetherWords[local.language]
  if (screen.leaving === 'asked') return leavingQuestion(local, screen)
  const {snapshot, leaving, leave} = screen
  const said = leaving === 'waiting' ? words.waiting : leaving === 'refused' ? words.refused : ''
  return html`<header>
      <h2 id="shared-title" tabindex="-1">${words.heading(snapshot?.person.name ?? '')}</h2>
      <button type="button" part="leave" @click=${leave}>${words.leave}</button>
    </header>
    <p role="status">${said}</p>
    ${snapshot ? own(local, snapshot, screen) : html`<p>${words.another}</p>`}`
}

function own(
  local: LanguageController,
  snapshot: RecordSnapshot,
  {component, choose}: SharedScreen,
): TemplateResult {
  const words = togetherWords[local.language]
  const {goals, others, answers, ofAnswers, frame} = ownOf(snapshot)
  const {phase} = snapshot.goalsPart
  const isRead = phase === 'ready'
  const present = components.filter(
    each => goals.some(goal => isOf(goal, each)) || answers.some(({linkId}) => linkId === each),
  )
  const sights = component ? goals.filter(goal => isOf(goal, component)) : goals
  return html`${
      present.length > 1
        ? html`<div role="group" aria-label=${words.choose}>
            ${componentPicker(local, component ? [component] : [], choose, present)}
          </div>`
        : nothing
    }
    ${isRead || goals.length ? nothing : html`<p>${phase === 'failed' ? words.failed : words.reading}</p>`}
    ${isRead && !goals.length && !answers.length ? html`<p>${words.nothing}</p>` : nothing}
    ${sharedGoals(local, sights, {
      ...{personName: snapshot.person.name, frame, only: component},
      correct: id => correction(snapshot, id),
    })}
    ${sharedAnswers(local, answers, {only: component, snapshot, ofAnswers})}
    <p class="left-out">${words.leftOut(isRead ? others : 0)}</p>`
}

/** What is not right is said here as anywhere: what is written is the same, wherever the goal shows. */
function correction(snapshot: RecordSnapshot, id: string): TemplateResult {
  return html`<recovery-correction
    .snapshot=${snapshot}
    .entry=${snapshot.goals.find(each => each.id === id)}
  ></recovery-correction>`
}

/** A goal may be about several. */
function isOf({components: about}: OwnGoal, component: Component): boolean {
  return about.includes(component)
}
