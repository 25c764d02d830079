import {html, nothing, type TemplateResult} from 'lit'
import {checkIn} from '../../measures/index.js'
import type {Place} from '../../record/index.js'
import {asSaid} from '../shared/as-said.js'
import {componentPicker} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {waitsForConnection} from '../shared/when-back.js'
import type {CheckInActions, Sitting} from './sitting.js'

type Actions = Pick<CheckInActions, 'goTo' | 'talkAbout' | 'writeGoingWell' | 'save' | 'stop'> & {
  /** Where it goes. */
  goes?: Place | undefined
}

/** After the questions: what to talk about, what goes well already, and the way into the chart. */
export function closingScreen(local: LanguageController, sitting: Sitting, actions: Actions): TemplateResult {
  const {measures, measureForm: words} = local.words
  const chosen = sitting.talkAbout ? [sitting.talkAbout] : []
  return html`<div class="closing" part="closing">
    <h3 tabindex="-1">${words.closingTitle}</h3>
    <fieldset>
      <legend class="prompt">${words.talkAbout}</legend>
      ${componentPicker(local, chosen, actions.talkAbout)}
    </fieldset>
    <div>
      <label class="prompt" for="going-well">${measures.goingWell}</label>
      <textarea
        id="going-well"
        class="words"
        part="words"
        ${asSaid()}
        dir="auto"
        rows="2"
        .value=${sitting.goingWell}
        ?readonly=${sitting.saving}
        @input=${(event: InputEvent) => actions.writeGoingWell((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <p class="small">${words.notMonitored} ${words.crisis}</p>
    <div role="alert">${problem(local, sitting)}</div>
    <div class="row actions">
      <button class="main" type="button" part="save" aria-disabled=${sitting.saving} @click=${actions.save}>
        ${sitting.saving ? words.saving : saveIn(local, actions.goes)}
      </button>
      <button type="button" part="back" @click=${() => actions.goTo(checkIn.items.length - 1)}>
        ${words.back}
      </button>
      <span class="spring small">${words.kept}</span>
      <button class="quiet" type="button" part="stop" @click=${actions.stop}>${words.stop}</button>
    </div>
  </div>`
}

function saveIn({words}: LanguageController, goes: Place = 'chart'): string {
  return {...words.goalForm.saveIn, chart: words.measureForm.save, text: ''}[goes]
}

/** Why it is not in the chart, and that nothing is lost. */
function problem(local: LanguageController, sitting: Sitting): TemplateResult | typeof nothing {
  const {outcome} = sitting
  if (!outcome) return nothing
  const {stillHere, sendsAgain} = local.words
  const again = waitsForConnection(sitting) ? [sendsAgain] : []
  return notice([...reasons(local, outcome), stillHere, ...again])
}

function reasons({words}: LanguageController, outcome: NonNullable<Sitting['outcome']>): string[] {
  if (outcome === 'nobody') return [words.measureForm.nobody]
  if (outcome.kind !== 'failed') return [words.problem[outcome.kind === 'conflict' ? 'conflict' : 'rejected']]
  const {kind, issues, place} = outcome.problem
  return [
    words.problem[kind],
    ...(place ? [words.problemIn[place]] : []),
    ...issues.map(issue => words.problemSaid(issue.text)),
  ]
}
