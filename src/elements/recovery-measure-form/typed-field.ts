import {html, nothing, type TemplateResult} from 'lit'
import {unfinished, type FormItem} from '../../measures/index.js'
import {localDateTime} from '../../record/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {asSaid} from '../shared/as-said.js'
import {cleanWords} from '../shared/clean-words.js'
import type {LanguageController} from '../shared/language.js'
import type {Asking} from './form-actions.js'
import {fieldsOf} from './form-sitting.js'
import {named} from './named.js'
import {said} from './said-text.js'

/** Fields to write in: words, numbers, days and moments; several where the question takes several answers. */
export function typedField(asking: Asking, item: FormItem): TemplateResult {
  const {local, sitting, actions} = asking
  const typed = fieldsOf(sitting, item, local.language)
  const rows = item.repeats && typed.length ? typed : [typed[0] ?? '']
  const type = (index: number, text: string): void => actions.type(item, rows.with(index, text))
  return html`<div class="typed">
    ${rows.map((text, index) => oneField(asking, item, {text, index, type}))}
    ${item.repeats ? another(local, () => actions.type(item, [...rows, ''])) : nothing}
  </div>`
}

/** The way to one more answer to the same question. */
export function another({language}: LanguageController, add: () => void): TemplateResult {
  return html`<button class="quiet" type="button" part="another" @click=${add}>
    ${questionnaireWords[language].another}
  </button>`
}

interface Row {
  text: string
  index: number
  type: (index: number, text: string) => void
}

function oneField(asking: Asking, item: FormItem, {text, index, type}: Row): TemplateResult {
  const {local, sitting, actions} = asking
  const {name, describedBy} = named(asking, item)
  const words = questionnaireWords[local.language]
  const label = item.repeats ? `${words.entry(index + 1)}` : nothing
  const labelledBy = item.repeats ? nothing : name
  const leave = (): void => actions.leave(item)
  if (item.kind === 'text')
    return html`<textarea
        class="words"
        part="words"
        rows="3"
        ${asSaid()}
        dir="auto"
        aria-label=${label}
        aria-labelledby=${labelledBy}
        aria-describedby=${describedBy}
        ?readonly=${sitting.saving}
        .value=${text}
        @input=${(event: InputEvent) => type(index, cleanWords((event.target as HTMLTextAreaElement).value))}
        @change=${leave}
      ></textarea>
      ${countdown(asking, item, text)}`
  const {inputType, shown, read} = asInput(item, text)
  return html`<div class="row line">
      <input
        type=${inputType}
        class=${item.kind === 'string' ? 'words' : 'short'}
        inputmode=${item.kind === 'integer' || item.kind === 'decimal' ? 'decimal' : nothing}
        ${asSaid()}
        dir="auto"
        aria-label=${label}
        aria-labelledby=${labelledBy}
        aria-describedby=${describedBy}
        ?readonly=${sitting.saving}
        .value=${shown}
        @input=${(event: InputEvent) => type(index, read(event.target as HTMLInputElement))}
        @change=${leave}
      />
      ${item.suffix || item.units[0] ? html`<span>${item.suffix ? said(local, item.suffix) : (item.units[0]!.display ?? item.units[0]!.code)}</span>` : nothing}
    </div>
    ${item.kind === 'string' ? countdown(asking, item, text) : nothing}`
}

/** How many characters are left: told when they run out, and nothing is ever cut. */
function countdown({local}: Asking, {maxLength}: FormItem, text: string): TemplateResult | typeof nothing {
  if (maxLength === undefined || text.length > maxLength || text.length < maxLength * 0.8) return nothing
  return html`<p class="small">${questionnaireWords[local.language].left(maxLength - text.length)}</p>`
}

/** An input of the browser’s, what stands in it, and how what it holds is read. */
interface NativeField {
  inputType: 'date' | 'datetime-local' | 'text'
  shown: string
  read(field: HTMLInputElement): string
}

/** The browser’s own field for days and moments, unless what stands there is one that it could not show. */
function asInput({kind}: FormItem, text: string): NativeField {
  const isDay = /^(\d{4}-\d\d-\d\d)?$/.test(text) || text === unfinished
  const isMoment = text.includes('T') || text === '' || text === unfinished
  const readWith = (convert: (value: string) => string) => (field: HTMLInputElement) =>
    field.value ? convert(field.value) : field.validity.badInput ? unfinished : ''
  if (kind === 'date' && isDay)
    return {inputType: 'date', shown: text === unfinished ? '' : text, read: readWith(value => value)}
  if (kind === 'dateTime' && isMoment) {
    const shown = text.includes('T') ? localDateTime(new Date(text)).slice(0, 16) : ''
    return {inputType: 'datetime-local', shown, read: readWith(value => localDateTime(new Date(value)))}
  }
  return {inputType: 'text', shown: text, read: ({value}: HTMLInputElement) => cleanWords(value)}
}
