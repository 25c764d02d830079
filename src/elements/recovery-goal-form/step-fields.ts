import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {doers, type Doer, type GoalStep, type Speaker} from '../../goals/index.js'
import {localDate} from '../../record/index.js'
import {isDay} from '../shared/is-day.js'
import {asSaid} from '../shared/as-said.js'
import {sameWords, withLineFeeds} from '../shared/clean-words.js'
import {newKey} from '../shared/new-key.js'
import {isSpeech} from '../shared/speech.js'
import {isLocked, writtenIn, type DraftChange} from './goal-draft.js'
import {voiceChosen, type GoalForm} from './goal-form.js'
import {takenOut} from './taken-out.js'

/** The steps, each with who does it, by when, and whether it is done; and an empty field for another one. */
export function stepFields(form: GoalForm): TemplateResult {
  const {draft} = form
  const {steps} = writtenIn(draft)
  const last = steps.at(-1)
  const more = !isLocked(draft) && (!last || last.words.trim() || isOfBase(form, last))
  const places = [...steps.keys(), ...(more ? [steps.length] : [])]
  return html`<div class="field steps">${places.map(place => stepField(form, place))}</div>`
}

function stepField(form: GoalForm, place: number): TemplateResult {
  const {local, draft, actions} = form
  const words = local.words.goalForm
  const {steps, language} = writtenIn(draft)
  const step = steps[place]
  const before = draft.base.steps.find(({id}) => id === step?.id)
  const put = (change: Partial<GoalStep>): DraftChange => {
    const changed = {...(step ?? {id: newKey(), words: ''}), ...change}
    return {edits: {steps: [...steps.slice(0, place), changed, ...steps.slice(place + 1)]}}
  }
  return html`<div class="item step">
    <label for="step-${place}">${place ? words.nextStep : words.firstStep}</label>
    <textarea
      id="step-${place}"
      class=${isSpeech(step?.voice?.speaker ?? 'unsaid') ? 'said' : 'written'}
      rows="1"
      lang=${language ?? local.tag}
      dir="auto"
      ${asSaid()}
      ?readonly=${isLocked(draft)}
      .value=${live(withLineFeeds(step?.words ?? ''))}
      @input=${(event: Event) =>
        actions.type(event, text =>
          put({words: before && sameWords(text, before.words) ? before.words : text}),
        )}
    ></textarea>
    ${
      step?.words.trim()
        ? facts(form, {
            step,
            place,
            choose: change => actions.change(put(change)),
            type: (event, take) => actions.type(event, typed => put(take(typed))),
          })
        : nothing
    }
    ${before && !step?.words.trim() ? takenOut(form, () => actions.change(put(before))) : nothing}
  </div>`
}

/** One step, and how it is changed: by a choice, or by what is typed. */
interface StepChange {
  step: GoalStep
  place: number
  choose: (change: Partial<GoalStep>) => void
  type: (event: Event, take: (text: string) => Partial<GoalStep>) => void
}

function facts(form: GoalForm, {step, place, choose, type}: StepChange): TemplateResult {
  const {local, name, draft} = form
  const words = local.words.goalForm
  const {by, due = '', done} = step
  const labels: Record<Doer, string> = {...words.doers, me: words.doers.me(name)}
  const {startDate = ''} = draft.base
  const isEarly = isDay(due) && !done && due < (isDay(startDate) ? startDate : localDate(new Date()))
  return html`<div class="facts">
    <label>
      ${words.doer}
      <select
        .value=${live(by ?? '')}
        @change=${(event: Event) =>
          choose({by: ((event.target as HTMLSelectElement).value || undefined) as Doer | undefined})}
      >
        <option value="" ?selected=${!by}>${words.unsaid}</option>
        ${doers.map(doer => html`<option value=${doer} ?selected=${doer === by}>${labels[doer]}</option>`)}
      </select>
    </label>
    <label>
      ${words.by} ${due && !isDay(due) ? html`<span class="small">(${local.date(due)})</span>` : nothing}
      <input
        type="date"
        .value=${live(isDay(due) ? due : '')}
        @change=${(event: Event) => choose({due: (event.target as HTMLInputElement).value || undefined})}
      />
    </label>
    <p class="small" role="status">${isEarly ? words.dueEarly : nothing}</p>
    <label class="tick">
      <input
        id="done-${place}"
        type="checkbox"
        .checked=${live(Boolean(done))}
        @change=${(event: Event) =>
          choose({done: (event.target as HTMLInputElement).checked ? localDate(new Date()) : undefined})}
      />
      ${words.done} ${done ? html`<span class="small">${local.date(done)}</span>` : nothing}
    </label>
    ${voiceFields(form, {step, choose, type})}
  </div>`
}

/** Whose words the step is in, where somebody said it; and what they are called, unless it is the person. */
function voiceFields(
  form: GoalForm,
  {step: {voice}, choose, type}: Omit<StepChange, 'place'>,
): TemplateResult {
  const {local, name} = form
  const words = local.words.goalForm
  const {me, supporter, staff} = words.doers
  const labels: Record<Speaker, string> = {unsaid: words.unsaid, person: me(name), supporter, staff}
  const {speaker = 'unsaid', name: called = ''} = voice ?? {}
  const put = (chosen: Speaker): void =>
    choose({voice: chosen === 'unsaid' ? undefined : voiceChosen(form, chosen)})
  return html`<label>
      ${words.whoSays}
      <select
        .value=${live(speaker)}
        @change=${(event: Event) => put((event.target as HTMLSelectElement).value as Speaker)}
      >
        ${(Object.keys(labels) as Speaker[]).map(
          each => html`<option value=${each} ?selected=${each === speaker}>${labels[each]}</option>`,
        )}
      </select>
    </label>
    ${
      isNamed.has(speaker)
        ? html`<label>
            ${words.whoName}
            <input
              autocomplete="off"
              .value=${live(called)}
              @input=${(event: Event) => type(event, typed => ({voice: {speaker, ...(typed && {name: typed})}}))}
            />
          </label>`
        : nothing
    }`
}

const isNamed: ReadonlySet<Speaker> = new Set(['supporter', 'staff'])

function isOfBase({draft}: GoalForm, {id}: GoalStep): boolean {
  return draft.base.steps.some(step => step.id === id)
}
