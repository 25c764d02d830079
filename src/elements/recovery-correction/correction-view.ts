import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {agreements, type Agreement} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {GoalEntry} from '../../record/index.js'
import {correctionWords} from '../messages/correction/index.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import {pills, pillStyles} from '../recovery-goal-form/pills.js'
import {cardEnd, styles as endStyles} from '../recovery-goals/card-end.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import {asSaid} from '../shared/as-said.js'
import {isOwn, isOwnAnswer} from '../shared/for-person.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {waitsForConnection} from '../shared/when-back.js'
import {whoSeesStyles} from '../shared/who-sees.styles.js'
import type {CorrectionDesk} from './correction-desk.js'
import {correctionStyles} from './correction.styles.js'

export {CorrectionDesk} from './correction-desk.js'
export {commonShelf} from './correction-draft.js'
export const styles = [pillStyles, ...endStyles, whoSeesStyles, correctionStyles]

/** What it is drawn from. */
export interface CorrectionSetting {
  local: LanguageController
  desk: CorrectionDesk
  entry?: GoalEntry | undefined
  answer?: Reading | undefined
  /** What an answer is called. */
  called: string
  /** What the person is called. */
  name: string
  open: boolean
  toggle: () => void
}

/** A quiet button; and, once it is pressed, where it is written what is not right, with who will see it. */
export function correctionView(setting: CorrectionSetting): TemplateResult | typeof nothing {
  const {local, desk, entry, called, open, toggle} = setting
  const words = correctionWords[local.language]
  const {save} = desk
  if (desk.place === 'nowhere') return nothing
  const about = desk.place === 'answer' ? called : beginningOf(entry!.goal.words.trim(), 60)
  return html`<button
      class="quiet"
      type="button"
      part="open"
      aria-expanded="${open}"
      aria-label=${about ? local.words.goals.labelled(words.open, about) : nothing}
      @click=${toggle}
    >
      ${words.open}
    </button>
    ${!open && desk.waits ? html`<span class="small" part="waits">${words.waits}</span>` : nothing}
    ${open ? form(setting) : nothing}
    <div role="status" class="told">
      ${save && !open ? cardEnd(local, desk.about, {save, takeBack: () => void desk.takeBack(local.words.goals.takenBack)}) : nothing}
    </div>`
}

function form(setting: CorrectionSetting): TemplateResult {
  const {local, desk, entry, name} = setting
  const words = correctionWords[local.language]
  const {goalForm} = local.words
  const {draft, place} = desk
  const {text, agreement = entry?.goal.agreement, saving = false} = draft
  return html`<div class="form" part="form">
    <label for="said">${words.title}</label>
    <p id="hint" class="small">${goalForm.words(name)}. ${words.hint}</p>
    <textarea
      id="said"
      class="words"
      part="words"
      rows="2"
      dir="auto"
      ${asSaid()}
      aria-describedby="hint seen"
      ?readonly=${saving}
      .value=${live(text)}
      @input=${(event: Event) => desk.say((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${
      place === 'goal'
        ? pills<Agreement | undefined>({
            name: 'fits',
            legend: words.fits,
            options: agreements.map(each => [each, goalForm.agreements[each]]),
            chosen: agreement,
            choose: chosen => desk.agree(chosen!),
          })
        : nothing
    }
    ${whoSees(setting)}
    <div role="alert" part="problem">${problem(setting)}</div>
    ${actions(setting)}
  </div>`
}

/** Who will read it: said before it is saved, as it cannot be chosen. A Goal has no label for one of its notes. */
function whoSees({local, desk, entry, answer, name}: CorrectionSetting): TemplateResult {
  const {seen, seenOfAnswer} = correctionWords[local.language]
  const sentences = answer
    ? [
        seenOfAnswer[desk.goes](name),
        seenOfAnswer.apart,
        isOwnAnswer(answer) ? seenOfAnswer.shared : seenOfAnswer.staff,
        seen.all,
      ]
    : [
        seen[entry!.place ?? 'chart'](name),
        ...(desk.place === 'beside' ? [seen.beside] : []),
        isOwn(entry!) ? seen.shared : seen.staff,
        seen.all,
      ]
  return html`<div id="seen" class="seen" part="seen">
    <h4>${seen.heading}</h4>
    ${sentences.map(sentence => html`<p>${sentence}</p>`)}
  </div>`
}

function problem({local, desk: {draft}}: CorrectionSetting): TemplateResult | typeof nothing {
  const words = correctionWords[local.language]
  const {outcome} = draft
  if (!outcome || outcome.kind === 'saved' || outcome.kind === 'unchanged') return nothing
  if (outcome.kind === 'nobody') return notice([words.nobody, local.words.stillHere])
  if (outcome.kind === 'invalid' && !outcome.faults.length) return notice([words.empty])
  const again = waitsForConnection(draft) ? [local.words.sendsAgain] : []
  return notice([...outcomeSentences(local.words, outcome), local.words.stillHere, ...again])
}

function actions({local, desk, entry, answer, toggle}: CorrectionSetting): TemplateResult {
  const words = correctionWords[local.language]
  const {saving = false} = desk.draft
  const place = answer ? desk.goes : (entry!.place ?? 'chart')
  const save = place === 'chart' ? words.save : words.saveIn[place]
  return html`<div class="row">
    <button class="main" type="button" part="save" aria-disabled=${saving} @click=${() => void desk.send()}>
      ${saving ? local.words.goalForm.saving : save}
    </button>
    <button class="quiet" type="button" part="not-now" @click=${toggle}>${words.notNow}</button>
    <span class="small">${words.kept}</span>
  </div>`
}
