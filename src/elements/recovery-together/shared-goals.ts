import {html, nothing, type TemplateResult} from 'lit'
import {terms, type Component} from '../../chime/index.js'
import {groupGoals, type GoalNote, type GoalStep} from '../../goals/index.js'
import {togetherWords} from '../messages/together/index.js'
import {badge} from '../shared/badge.js'
import {saidAbout, type Own, type OwnGoal} from '../shared/for-person.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'

/** How many of the person's last lines about a goal show. */
const linesAtOnce = 2

/** What goals are drawn with. */
interface SharedGoals {
  personName: string
  frame: Own['frame']
  /** Where the person says what is not right of this goal. */
  correct: (id: string) => TemplateResult | typeof nothing
}

/** The goals by component, in large; `only`: those of one component, under it, whatever else they are about. */
export function sharedGoals(
  local: LanguageController,
  goals: readonly OwnGoal[],
  {only, ...setting}: SharedGoals & {only: Component | undefined},
): TemplateResult[] {
  const all = goals.map(goal => ({goal}))
  const groups = only ? [{component: only, entries: all}] : groupGoals(all)
  return groups
    .filter(({entries}) => entries.length)
    .map(
      ({component, entries}) =>
        html`<section class="group ${component ?? ''}">
          ${
            component
              ? html`<h3>
                  ${badge(component)} <span>${terms[local.language][component].name}</span>
                  <span class="sentence">${terms[local.language][component].meaning}</span>
                </h3>`
              : nothing
          }
          ${entries.map(({goal}) => sharedGoal(local, goal, setting))}
        </section>`,
    )
}

function sharedGoal(
  local: LanguageController,
  goal: OwnGoal,
  {personName, frame, correct}: SharedGoals,
): TemplateResult {
  const {goals: words, quoted} = local.words
  const {status, progress, next, tags} = goal
  const names = tags.map(({name}) => name[local.language])
  const by = goal.speaker === 'supporter' ? words.bySupporter(goal.name ?? '') : undefined
  const facts = [
    by,
    words.statuses[status],
    progress === undefined ? undefined : words.whereItIs(words.ofTen(progress)),
    next && words.again(local.date(next)),
    frame && names.length > 0 && words.labelled(frame.name[local.language], local.list(names)),
  ]
  const lines = saidAbout(goal).slice(-linesAtOnce)
  return html`<article part="goal">
    <p class="words" dir="auto" lang=${goal.language ?? nothing}>${quoted(goal.words)}</p>
    <p class="facts">${facts.filter(Boolean).join(' · ')}</p>
    ${said(local, goal.asItStands, togetherWords[local.language].asItStands)}
    ${said(local, saidAbout(goal, 'why'), words.why)} ${steps(local, goal.steps, personName)}
    ${said(local, saidAbout(goal, 'strength'), words.topics.strength)}
    ${said(local, saidAbout(goal, 'support'), words.topics.support)} ${said(local, lines)} ${correct(goal.id)}
  </article>`
}

/** What the person said of a goal, under what it is about. */
function said(
  local: LanguageController,
  notes: readonly GoalNote[],
  label?: string,
): TemplateResult | typeof nothing {
  if (!notes.length) return nothing
  return html`<div class="said">
    ${label ? html`<h4>${label}</h4>` : nothing}
    ${notes.map(
      ({text, time}) =>
        html`<p>
          <span class="words" dir="auto">${local.words.quoted(text)}</span>
          ${time && !label ? html`<span class="small">${local.date(time)}</span>` : nothing}
        </p>`,
    )}
  </div>`
}

function steps(
  local: LanguageController,
  all: readonly GoalStep[],
  personName: string,
): TemplateResult | typeof nothing {
  if (!all.length) return nothing
  const {steps: label} = togetherWords[local.language]
  return html`<div class="steps">
    <h4>${label}</h4>
    <ul>
      ${all.map(step => {
        const speaker = step.voice?.speaker ?? 'unsaid'
        return html`<li class=${step.done ? 'done' : ''}>
          <span class="mark" aria-hidden="true">${step.done ? '✓' : ''}</span>
          <span>
            <span class=${isSpeech(speaker) ? 'words' : ''} dir="auto"
              >${asSpoken(local.words, step.words, speaker)}</span
            >
            <span class="small">${stepFacts(local, step, personName)}</span>
          </span>
        </li>`
      })}
    </ul>
  </div>`
}

/** Who does it and by when, never who wrote it down. */
function stepFacts(local: LanguageController, {by, due, done}: GoalStep, personName: string): string {
  const {whoDoes} = togetherWords[local.language]
  const doer = by === 'me' ? personName || whoDoes.me : by && whoDoes[by]
  const {goals, goalForm} = local.words
  const when = done ? `${goalForm.done}, ${local.date(done)}` : due && goals.due(local.date(due))
  return [doer, when].filter(Boolean).join(' · ')
}
