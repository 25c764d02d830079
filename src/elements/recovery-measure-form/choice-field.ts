import {html, nothing, type TemplateResult} from 'lit'
import {isSameValue, type FormItem, type FormOption, type FormValue} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {asSaid} from '../shared/as-said.js'
import {cleanWords} from '../shared/clean-words.js'
import type {LanguageController} from '../shared/language.js'
import type {Asking} from './form-actions.js'
import {named} from './named.js'
import {plain, said} from './said-text.js'

/** So many choices fit on a screen; more are folded into a list, unless the author says how they show. */
const most = 12

/** Choices: one of them, or as many as one likes; and words of one’s own where the form is open to them. */
export function choiceField(asking: Asking, item: FormItem): TemplateResult {
  const options = optionsOf(asking.local, item)
  const folded = !item.repeats && (item.control ? item.control === 'drop-down' : options.length > most)
  return html`${folded ? folding(asking, item, options) : listing(asking, item, options)}
  ${item.kind === 'open-choice' ? ownWords(asking, item) : nothing}`
}

function optionsOf({language}: LanguageController, {kind, options}: FormItem): readonly FormOption[] {
  if (kind !== 'boolean' || options.length) return options
  const {yes, no} = questionnaireWords[language]
  const option = (value: boolean, text: string): FormOption => ({value, text: {text, translations: {}}})
  return [option(true, yes), option(false, no)]
}

function chosen({sitting}: Asking, {linkId}: FormItem): readonly FormValue[] {
  const answer = sitting.answers[linkId]
  return answer === 'declined' ? [] : (answer ?? [])
}

function listing(asking: Asking, item: FormItem, options: readonly FormOption[]): TemplateResult {
  const {name, describedBy} = named(asking, item)
  const values = chosen(asking, item)
  return html`<div
    class="options"
    role=${item.repeats ? 'group' : 'radiogroup'}
    aria-labelledby=${name}
    aria-describedby=${describedBy}
  >
    ${options.map(
      option =>
        html`<label class="option"
          ><input
            type=${item.repeats ? 'checkbox' : 'radio'}
            name="${name}-choice"
            .checked=${values.some(value => isSameValue(value, option.value))}
            ?disabled=${asking.sitting.saving}
            @click=${(event: MouseEvent) => goOn(asking, item, option, event)}
            @change=${(event: Event) => choose(asking, item, option, (event.target as HTMLInputElement).checked)}
          /><span
            >${option.prefix ? `${option.prefix} ` : nothing}${said(asking.local, option.text)}</span
          ></label
        >`,
    )}
  </div>`
}

/** A finger or a mouse that chose has answered; keys move through the choices, and go on with Enter. */
function goOn({actions}: Asking, item: FormItem, {value}: FormOption, event: MouseEvent): void {
  const isPointer = event.detail > 0 || event.screenX > 0 || event.screenY > 0
  if (!item.repeats && isPointer && item.kind !== 'open-choice') actions.answer(item, [value], true)
}

function choose(asking: Asking, item: FormItem, option: FormOption, isChosen: boolean): void {
  const {actions} = asking
  if (!item.repeats) return actions.answer(item, [option.value])
  const alone = (value: FormValue): boolean =>
    item.options.some(each => each.exclusive && isSameValue(each.value, value))
  const before = chosen(asking, item).filter(value => !isSameValue(value, option.value))
  const others = option.exclusive ? [] : before.filter(value => !alone(value))
  const values = isChosen ? [...others, option.value] : before
  actions.answer(item, values.length ? values : undefined)
}

function folding(asking: Asking, item: FormItem, options: readonly FormOption[]): TemplateResult {
  const {name, describedBy} = named(asking, item)
  const [value] = chosen(asking, item)
  const place = value === undefined ? -1 : options.findIndex(option => isSameValue(option.value, value))
  return html`<select
    aria-labelledby=${name}
    aria-describedby=${describedBy}
    ?disabled=${asking.sitting.saving}
    .value=${String(place)}
    @change=${(event: Event) => {
      const option = options[Number((event.target as HTMLSelectElement).value)]
      asking.actions.answer(item, option && [option.value])
    }}
  >
    <option value="-1" ?selected=${place < 0}>${questionnaireWords[asking.local.language].choose}</option>
    ${options.map(
      (option, index) =>
        html`<option value=${index} ?selected=${index === place}>
          ${option.prefix ? `${option.prefix} ` : nothing}${plain(asking.local, option.text)}
        </option>`,
    )}
  </select>`
}

/** What is none of the choices, in words. */
function ownWords(asking: Asking, item: FormItem): TemplateResult {
  const {name} = named(asking, item)
  const {other} = questionnaireWords[asking.local.language]
  const isOffered = (value: FormValue): boolean =>
    item.options.some(option => isSameValue(option.value, value))
  const [own = '', offered] = [
    chosen(asking, item).find(value => typeof value === 'string' && !isOffered(value)) as string | undefined,
    chosen(asking, item).filter(isOffered),
  ]
  const write = (text: string): void => {
    const kept = item.repeats ? offered : text ? [] : offered
    const values = [...kept, ...(text ? [text] : [])]
    asking.actions.answer(item, values.length ? values : undefined)
  }
  return html`<div>
    <label for="${name}-own">${other}</label>
    <input
      id="${name}-own"
      type="text"
      ${asSaid()}
      dir="auto"
      ?readonly=${asking.sitting.saving}
      .value=${own}
      @input=${(event: InputEvent) => write(cleanWords((event.target as HTMLInputElement).value))}
    />
  </div>`
}
