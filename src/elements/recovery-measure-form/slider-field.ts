import {html, nothing, type TemplateResult} from 'lit'
import {isSameValue, type FormItem} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import type {Asking} from './form-actions.js'
import {named} from './named.js'
import {plain, said} from './said-text.js'
import {valueText} from './value-text.js'

export function isSlider({control, kind, options, repeats}: FormItem): boolean {
  return control === 'slider' && !repeats && (options.length > 1 || kind === 'integer' || kind === 'decimal')
}

/** A line to slide along, over numbers or over choices. Where nobody has moved it, nothing is answered. */
export function sliderField(asking: Asking, item: FormItem): TemplateResult {
  const {local, sitting, actions} = asking
  const {options, range = [0, options.length - 1], step = 1, suffix} = item
  const [low, high] = options.length ? [0, options.length - 1] : [range[0] ?? 0, range[1] ?? 0]
  const answer = sitting.answers[item.linkId]
  const [value] = answer === 'declined' ? [] : (answer ?? [])
  const place = value === undefined ? undefined : options.length ? indexOf(item, value) : Number(value)
  const {name, describedBy} = named(asking, item)
  const text =
    value === undefined ? questionnaireWords[local.language].sliderUntouched : valueText(local, item, value)
  // A press in the middle, where it stands before anyone answers, is an answer too, and no change to a browser.
  const take = ({target}: Event): void => {
    const number = Number((target as HTMLInputElement).value)
    actions.answer(item, [options.length ? options[number]!.value : number])
  }
  return html`<div class="slider">
    <input
      type="range"
      class=${place === undefined ? 'untouched' : ''}
      min=${low}
      max=${high}
      step=${options.length ? 1 : step}
      .value=${String(place ?? (low + high) / 2)}
      aria-labelledby=${name}
      aria-describedby=${describedBy}
      aria-valuetext=${text}
      ?disabled=${sitting.saving}
      @input=${take}
      @click=${take}
    />
    <div class="ends small" aria-hidden="true">
      <span>${options.length ? said(local, options[0]!.text) : low}</span>
      <span>${options.length ? said(local, options.at(-1)!.text) : high}</span>
    </div>
    <output class=${value === undefined ? 'small' : ''}
      >${text} ${value !== undefined && suffix ? plain(local, suffix) : nothing}</output
    >
  </div>`
}

function indexOf({options}: FormItem, value: Parameters<typeof isSameValue>[0]): number {
  return options.findIndex(option => isSameValue(option.value, value))
}
