import {html, nothing, type TemplateResult} from 'lit'
import {pairsOf, type FormItem} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {asSaid} from '../shared/as-said.js'
import type {Asking} from './form-actions.js'
import {fieldsOf} from './form-sitting.js'
import {named} from './named.js'
import {another} from './typed-field.js'

/** Numbers with their units: given, chosen among several, or written; several where the question takes several answers. */
export function quantityField(asking: Asking, item: FormItem): TemplateResult {
  const {local, sitting, actions} = asking
  const typed = fieldsOf(sitting, item, local.language)
  const rows = typed.length ? pairsOf(item.repeats ? typed : typed.slice(0, 2)) : [['', ''] as const]
  const type = (index: number, pair: readonly [string, string]): void =>
    actions.type(item, rows.with(index, pair).flat())
  return html`<div class="typed">
    ${rows.map((pair, index) => oneQuantity(asking, item, {pair, index, type}))}
    ${item.repeats ? another(local, () => actions.type(item, [...rows.flat(), '', ''])) : nothing}
  </div>`
}

interface Row {
  pair: readonly [number: string, unit: string]
  index: number
  type: (index: number, pair: readonly [string, string]) => void
}

function oneQuantity(asking: Asking, item: FormItem, {pair, index, type}: Row): TemplateResult {
  const {local, sitting, actions} = asking
  const {name, describedBy} = named(asking, item)
  const [number, unit] = pair
  const words = questionnaireWords[local.language]
  return html`<div class="row line">
    <input
      type="text"
      class="short"
      inputmode="decimal"
      ${asSaid()}
      aria-label=${item.repeats ? words.entry(index + 1) : nothing}
      aria-labelledby=${item.repeats ? nothing : name}
      aria-describedby=${describedBy}
      ?readonly=${sitting.saving}
      .value=${number}
      @input=${(event: InputEvent) => type(index, [(event.target as HTMLInputElement).value, unit])}
      @change=${() => actions.leave(item)}
    />
    ${unitField(asking, item, {pair, index, type})}
  </div>`
}

function unitField({local, sitting}: Asking, {units, repeats}: FormItem, row: Row): TemplateResult {
  const {
    pair: [number, unit],
    index,
    type,
  } = row
  const words = questionnaireWords[local.language]
  const label = repeats ? `${words.unit}, ${words.entry(index + 1)}` : words.unit
  const [only, ...others] = units
  const set = ({target}: Event): void =>
    type(index, [number, (target as HTMLInputElement | HTMLSelectElement).value])
  if (only && !others.length) return html`<span>${only.display ?? only.code}</span>`
  if (!only)
    return html`<input
      type="text"
      class="short"
      aria-label=${label}
      ?readonly=${sitting.saving}
      .value=${unit}
      @input=${set}
    />`
  return html`<select aria-label=${label} ?disabled=${sitting.saving} @change=${set}>
    <option value="" ?selected=${!unit}>${words.choose}</option>
    ${units.map(
      each =>
        html`<option value=${each.code} ?selected=${each.code === unit}>
          ${each.display ?? each.code}
        </option>`,
    )}
  </select>`
}
