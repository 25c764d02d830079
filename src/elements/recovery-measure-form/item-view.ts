import {html, nothing, type TemplateResult} from 'lit'
import {partialSums, type FormFault, type FormItem, type FormValue} from '../../measures/index.js'
import {questionnaireWords, type QuestionnaireWords} from '../messages/questionnaires/index.js'
import {choiceField} from './choice-field.js'
import {faultWords, toldFault} from './fault-words.js'
import type {Asking} from './form-actions.js'
import {isWhole, mayDecline} from './form-sitting.js'
import {quantityField} from './quantity-field.js'
import {said} from './said-text.js'
import {isSlider, sliderField} from './slider-field.js'
import {typedField} from './typed-field.js'
import {valueText} from './value-text.js'

/** What of an item is drawn; `heading` where it is the one thing on the screen. */
export interface ItemView {
  item: FormItem
  fault?: FormFault['fault'] | undefined
  heading?: boolean
}

/** One question with its field, its help, what is wrong with the answer, and «not today». */
export function itemView(asking: Asking, {item, fault, heading = false}: ItemView): TemplateResult {
  const {local, form, sitting, actions} = asking
  const words = questionnaireWords[local.language]
  const name = sitting.names.get(item.linkId)!
  const answer = sitting.answers[item.linkId]
  const prompt = html`${item.prefix ? [html`<span class="prefix">${item.prefix}</span>`, ' '] : nothing}${said(local, item.text)}
    <span class="small mark">(${item.required ? words.required : words.optional})</span>`
  // A browser that looks through a form at a key, for the next radio or for what it could fill in, looks at one question.
  return html`<form class="item" part="item" data-item=${name} novalidate @submit=${stay}>
    ${
      heading
        ? html`<h3 id=${name} class="prompt" tabindex="-1">${prompt}</h3>`
        : html`<p id=${name} class="prompt">${prompt}</p>`
    }
    ${
      item.help.length
        ? html`<div id="${name}-help" class="small help">
            ${item.help.map(text => html`<p>${said(local, text)}</p>`)}
          </div>`
        : nothing
    }
    ${field(asking, item)}
    <p id="${name}-fault" class="fault" role="alert">
      ${fault ? faultWords(local, item, toldFault(asking, fault)) : nothing}
    </p>
    <div class="row aside">
      ${
        mayDecline(sitting, form)
          ? html`<button
              type="button"
              part="not-today"
              aria-pressed=${answer === 'declined'}
              aria-describedby=${name}
              @click=${() => actions.answer(item, answer === 'declined' ? undefined : 'declined', answer !== 'declined')}
            >
              ${local.words.measureForm.notToday}
            </button>`
          : nothing
      }
      ${
        answer === undefined || answer === 'declined'
          ? nothing
          : html`<button
              class="quiet"
              type="button"
              part="clear"
              aria-describedby=${name}
              @click=${() => actions.answer(item, undefined)}
            >
              ${words.clear}
            </button>`
      }
    </div>
  </form>`
}

/** Enter in a field sends nothing: the page would be left. */
function stay(event: Event): void {
  event.preventDefault()
}

function field(asking: Asking, item: FormItem): TemplateResult {
  if (isSlider(item)) return sliderField(asking, item)
  if (item.kind === 'boolean' || item.options.length) return choiceField(asking, item)
  return item.kind === 'quantity' ? quantityField(asking, item) : typedField(asking, item)
}

/**
 * What is to be read and not answered: a text; or an answer that is given, or that follows from the others. A sum shows
 * when all of it is there, and what else is calculated says that it is so far: neither must look like a score.
 */
export function shownItem({local, sitting}: Asking, item: FormItem): TemplateResult {
  if (item.kind === 'display') return html`<p class="shown" part="shown">${said(local, item.text)}</p>`
  const {form, settled} = sitting
  const words = questionnaireWords[local.language]
  const answer = settled.answers[item.linkId]
  const isPartial = item.adds !== undefined && partialSums(form, settled).has(item.linkId)
  const values: readonly FormValue[] = isPartial || answer === 'declined' ? [] : (answer ?? [])
  const isSoFar = item.calculatedBy !== undefined && !item.adds && !isWhole(sitting)
  return html`<dl class="shown" part="shown">
    <dt>${said(local, item.text)}</dt>
    <dd>
      ${values.length ? local.list(values.map(value => valueText(local, item, value))) : nothing}
      ${values.length && !isSoFar ? nothing : html`<span class="small">${calculatedWords(words, values, isPartial)}</span>`}
    </dd>
  </dl>`
}

function calculatedWords(
  words: QuestionnaireWords,
  values: readonly FormValue[],
  isPartial: boolean,
): string {
  if (values.length) return words.soFar
  return isPartial ? words.sumLater : words.calculatedLater
}
