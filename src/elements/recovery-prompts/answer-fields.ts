import {html, nothing, type TemplateResult} from 'lit'
import {keyed} from 'lit/directives/keyed.js'
import {live} from 'lit/directives/live.js'
import type {Deck} from '../../content/index.js'
import type {GoalEntry} from '../../record/index.js'
import {promptWords} from '../messages/prompts/index.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import {pills} from '../recovery-goal-form/pills.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import {asSaid} from '../shared/as-said.js'
import {notice} from '../shared/notice.js'
import {asSpoken} from '../shared/speech.js'
import {waitsForConnection} from '../shared/when-back.js'
import type {PromptsSetting} from './prompts-view.js'
import {fates, keyOf, type Answer, type Fate} from './talk.js'

/** Where an answer is written down as it is said, and, once there is one, what it becomes. */
export function answerFields(setting: PromptsSetting, answer: Answer): TemplateResult {
  const {local, desk, name} = setting
  const words = promptWords[local.language]
  const {text, speaker, saving = false} = answer
  return html`<div class="answer" part="answer">
    ${keyed(
      keyOf(answer.prompt),
      html`<label for="said">${words.words[speaker](name)}</label>
        <textarea
          id="said"
          class="words"
          part="words"
          rows="2"
          dir="auto"
          ${asSaid()}
          aria-describedby="hint"
          ?readonly=${saving}
          .value=${live(text)}
          @input=${(event: Event) => desk.say(answer, (event.target as HTMLTextAreaElement).value)}
        ></textarea>`,
    )}
    <p id="hint" class="small">${words.hint}</p>
    ${text.trim() ? becoming(setting, answer) : nothing}
    <p class="small">${local.words.measureForm.notMonitored} ${local.words.measureForm.crisis}</p>
  </div>`
}

function becoming(setting: PromptsSetting, answer: Answer): TemplateResult {
  const {local, desk, name} = setting
  const words = promptWords[local.language]
  const {goals} = desk
  const {fate, handed} = answer
  if (handed)
    return html`<div class="row" part="handed">
      <p role="status">${words.handed}</p>
      <button class="quiet" type="button" part="let-go" @click=${() => desk.letGo(answer)}>
        ${words.letGo}
      </button>
    </div>`
  return html`${pills<Deck>({
      name: 'speaker',
      legend: words.whoSays,
      options: [
        ['person', local.words.goalReview.speakers.person(name)],
        ['supporter', local.words.goalReview.speakers.supporter()],
      ],
      chosen: answer.speaker,
      choose: speaker => desk.change(answer, {speaker}),
    })}
    ${answer.speaker === 'supporter' ? nameField(setting, answer) : nothing}
    ${pills<Fate | undefined>({
      name: 'fate',
      legend: words.becomes,
      ...(goals.length ? {} : {hint: words.noGoals}),
      options: fates.filter(each => each === 'goal' || goals.length).map(each => [each, words.fates[each]]),
      chosen: fate,
      choose: chosen =>
        desk.change(answer, {
          fate: chosen!,
          // Where there is one goal alone, it is meant; among several, somebody chooses.
          ...(!answer.goal && goals.length === 1 && {goal: goals[0]!.id}),
        }),
    })}
    ${fate && fate !== 'goal' ? goalChoice(setting, answer, goals) : nothing}
    <div role="alert" part="problem">${problem(setting, answer)}</div>
    ${fate ? actions(setting, answer) : nothing}`
}

function nameField({local, desk}: PromptsSetting, answer: Answer): TemplateResult {
  return html`<div>
    <label for="name">${local.words.goalReview.supporterName}</label>
    <input
      id="name"
      part="name"
      autocomplete="off"
      .value=${live(answer.name)}
      ?readonly=${answer.saving ?? false}
      @input=${(event: Event) => desk.change(answer, {name: (event.target as HTMLInputElement).value})}
    />
  </div>`
}

function goalChoice(
  {local, desk}: PromptsSetting,
  answer: Answer,
  goals: readonly GoalEntry[],
): TemplateResult {
  const words = promptWords[local.language]
  const chosen = goals.some(({id}) => id === answer.goal) ? answer.goal : undefined
  return html`<div>
    <label for="goal">${words.which}</label>
    <select
      id="goal"
      part="goal"
      .value=${live(chosen ?? '')}
      @change=${(event: Event) => desk.change(answer, {goal: (event.target as HTMLSelectElement).value})}
    >
      <option value="" ?selected=${!chosen}>${words.choose}</option>
      ${goals.map(
        ({id, goal}) =>
          html`<option value=${id} ?selected=${id === chosen}>
            ${asSpoken(local.words, beginningOf(goal.words, 80), goal.speaker)}
          </option>`,
      )}
    </select>
  </div>`
}

function problem({local, desk}: PromptsSetting, answer: Answer): TemplateResult | typeof nothing {
  const words = promptWords[local.language]
  const {outcome, goal} = answer
  if (goal && !answer.saving && !desk.goals.some(({id}) => id === goal)) return notice([words.gone])
  if (!outcome || outcome.kind === 'saved' || outcome.kind === 'unchanged') return nothing
  if (outcome.kind === 'invalid' && !outcome.faults.length) return notice([words.goalMissing])
  const again = waitsForConnection(answer) ? [local.words.sendsAgain] : []
  return notice([...outcomeSentences(local.words, outcome), local.words.stillHere, ...again])
}

function actions({local, desk, placeOf}: PromptsSetting, answer: Answer): TemplateResult {
  const words = promptWords[local.language]
  const {saveIn, save: saveInChart} = local.words.goalForm
  const place = placeOf(answer.goal)
  const save = place === 'chart' ? saveInChart : saveIn[place]
  const {saving = false} = answer
  const button =
    answer.fate === 'goal'
      ? html`<button
          class="main"
          type="button"
          part="compose"
          @click=${(event: Event) => desk.compose(answer, event)}
        >
          ${words.compose}
        </button>`
      : html`<button
          class="main"
          type="button"
          part="save"
          aria-disabled=${saving}
          @click=${() => void desk.save(answer)}
        >
          ${saving ? local.words.goalForm.saving : save}
        </button>`
  return html`<div class="row">${button} <span class="small">${words.kept}</span></div>`
}
