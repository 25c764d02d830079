import {html, nothing, type TemplateResult} from 'lit'
import {terms} from '../../chime/index.js'
import {supportAge, type Support} from '../../goals/index.js'
import {localDate} from '../../record/index.js'
import {supportWords} from '../messages/supports/index.js'
import {saveSentence} from '../recovery-goals/card-end.js'
import {badge} from '../shared/badge.js'
import type {LanguageController} from '../shared/language.js'
import {inSentences} from '../shared/saved-sentence.js'
import {asSpoken} from '../shared/speech.js'
import type {SupportsDesk} from './supports-desk.js'

/** One support: what it is, for what, how to reach it, how far that can be relied on; and the way into a goal. */
export function supportCard(local: LanguageController, support: Support, desk: SupportsDesk): TemplateResult {
  const words = supportWords[local.language]
  const {name, about, components, languages, cost, reach, when, place, by} = support
  const names = new Intl.DisplayNames([local.tag], {type: 'language', fallback: 'code'})
  const facts = [
    place,
    by && words.by(by),
    when,
    cost && words.costs[cost],
    languages.length > 0 && words.speaks(local.list(languages.map(each => languageName(names, each)))),
  ].filter(Boolean)
  const age = supportAge(support, localDate(new Date()))
  const isSaving = desk.save?.saving && desk.save.support === support.id
  return html`<li part="support" class=${age}>
    <h4 id="name-${support.id}">${name}</h4>
    ${about ? html`<p dir="auto">${about}</p>` : nothing}
    ${reach.length ? html`<p><b>${reach.join(', ')}</b></p>` : nothing}
    <p class="small">${facts.join(' · ')}</p>
    <p class="row small">
      ${
        components.length
          ? components.map(
              each => html`<span class="about">${badge(each)} ${terms[local.language][each].name}</span>`,
            )
          : words.untagged
      }
    </p>
    ${ageLine(local, support, age)}
    ${
      desk.goals.length && age !== 'ended'
        ? html`<button
            type="button"
            part="step"
            id="step-${support.id}"
            aria-labelledby="step-${support.id} name-${support.id}"
            aria-disabled=${isSaving ?? false}
            @click=${() => void desk.makeStep(support)}
          >
            ${isSaving ? local.words.goalForm.saving : words.step}
          </button>`
        : nothing
    }
    <div role="status" part="told">${became(local, support, desk)}</div>
    ${
      mayTakeBack(support, desk)
        ? html`<button
            type="button"
            class="quiet"
            part="take-back"
            id="back-${support.id}"
            aria-labelledby="back-${support.id} name-${support.id}"
            @click=${() => void desk.takeBack(local.words.goals.takenBack)}
          >
            ${local.words.goals.takeBack}
          </button>`
        : nothing
    }
  </li>`
}

function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

function ageLine(
  local: LanguageController,
  {checked = '', until = ''}: Support,
  age: ReturnType<typeof supportAge>,
): TemplateResult {
  const {ages} = supportWords[local.language]
  const said = age === 'undated' ? ages.undated : ages[age](local.date(age === 'ended' ? until : checked))
  return html`<p class=${age === 'current' ? 'small' : 'notice'} part="age">${said}</p>`
}

function became(local: LanguageController, {id}: Support, {save, goal, asked}: SupportsDesk): string {
  const words = supportWords[local.language]
  if (asked === id) return words.goalFirst
  if (save?.support !== id || save.saving || !save.outcome || !goal) return ''
  const {outcome, back} = save
  const said = saveSentence(local, save)
  if (back || (outcome.kind !== 'saved' && outcome.kind !== 'unchanged')) return said
  const of = asSpoken(local.words, save.goal.goal.words, save.goal.goal.speaker)
  return inSentences(said, words.isStep(of))
}

/** Whether what became a step last can be taken away again. */
function mayTakeBack({id}: Support, {save}: SupportsDesk): boolean {
  if (save?.support !== id || save.outcome?.kind !== 'saved' || !save.outcome.undo) return false
  return save.back !== 'asked' && save.back?.kind !== 'saved' && save.back?.kind !== 'unchanged'
}
