import type {Extension, FhirResource, QuestionnaireItem} from 'fhir/r4.js'
import {formControls, formKinds, type FormItem, type FormText, type LocalText} from '../measures/index.js'
import {extensionOf, listOf} from './extension.js'
import {answerParts, numberOf} from './questionnaire-answer.js'
import {conditionsOf} from './questionnaire-condition.js'
import {controlOf, isAside, isKnownControl} from './questionnaire-control.js'
import {questionnaireExtensions as urls} from './questionnaire-extensions.js'
import {reasons} from './questionnaire-reasons.js'
import {formText} from './questionnaire-text.js'
import {summedLinkIds} from './questionnaire-total.js'
import {codingToCode, numberIn} from './questionnaire-value.js'

/** What an item is read with: the Questionnaire’s language and resources, and where to say what cannot be asked. */
export interface ItemReading {
  language?: string
  contained: readonly FhirResource[]
  say: (reason: LocalText) => void
}

/** An item with all that it holds. What of it cannot be asked is told to `say`, and nothing is passed over. */
export function formItemFromResource(item: QuestionnaireItem, reading: ItemReading): FormItem {
  const {linkId} = item
  const kind = formKinds.find(known => known === item.type)
  const control = controlOf(item)
  const when = conditionsOf(item)
  const calculatedBy = expressionIn(item, urls.calculated, reading)
  if (!kind) reading.say(reasons.kind(linkId, String(item.type)))
  if (kind === 'group' && item.repeats) reading.say(reasons.group(linkId))
  if (control !== undefined && !isKnownControl(control, item.type))
    reading.say(reasons.control(linkId, control))
  if (control === 'slider' && !hasSteps(item)) reading.say(reasons.bounds(linkId))
  if (!when) reading.say(reasons.condition(linkId))
  const inner = listOf(item.item)
  const asides = inner.filter(isAside)
  const textsOf = (isUnit: boolean): FormText[] =>
    asides
      .filter(each => (controlOf(each) === 'unit') === isUnit)
      .flatMap(each => textOf(each, reading) ?? [])
  return {
    linkId,
    kind: kind ?? 'display',
    ...defined({
      control: formControls.find(known => known === control),
      text: textOf(item, reading),
      prefix: item.prefix,
      maxLength: numberIn(item.maxLength),
      step: numberOf(item, urls.sliderStep),
      suffix: textsOf(true)[0],
      enabledBy: expressionIn(item, urls.enabled, reading),
      calculatedBy,
      adds: calculatedBy === undefined ? undefined : summedLinkIds(calculatedBy),
    }),
    help: textsOf(false),
    codes: listOf(item.code).flatMap(coding => codingToCode(coding) ?? []),
    required: item.required === true,
    repeats: item.repeats === true,
    readOnly: item.readOnly === true,
    hidden: extensionOf(item, urls.hidden)?.valueBoolean === true,
    ...answerParts(item, reading),
    conditions: when?.conditions ?? [],
    needs: when?.needs ?? 'all',
    items: inner.filter(each => !isAside(each)).map(each => formItemFromResource(each, reading)),
  }
}

/** Whether a slider has somewhere to slide: from a lowest to a highest number, or over choices. */
function hasSteps(item: QuestionnaireItem): boolean {
  const isNumber = item.type === 'integer' || item.type === 'decimal'
  return !isNumber || [urls.lowest, urls.highest].every(url => numberOf(item, url) !== undefined)
}

function textOf(item: QuestionnaireItem & {_text?: {extension?: Extension[]}}, {language}: ItemReading) {
  return item.text === undefined ? undefined : formText(item.text, item._text, language)
}

function expressionIn(item: QuestionnaireItem, url: string, {say}: ItemReading): string | undefined {
  const expression = extensionOf(item, url)?.valueExpression
  if (!expression) return undefined
  const {language, expression: text} = expression
  if (language === 'text/fhirpath' && text) return text
  say(reasons.expression(item.linkId, String(language)))
  return undefined
}

/** Without the parts that say nothing. */
function defined<Parts extends object>(
  parts: Parts,
): {[name in keyof Parts]?: Exclude<Parts[name], undefined>} {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Parts
}
