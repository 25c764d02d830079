import type {QuestionnaireItem} from 'fhir/r4.js'
import type {Code, FormItem, FormOption} from '../measures/index.js'
import {extensionOf, listOf} from './extension.js'
import {questionnaireExtensions as urls} from './questionnaire-extensions.js'
import type {ItemReading} from './questionnaire-item.js'
import {containedOptions, listedOptions} from './questionnaire-options.js'
import {reasons} from './questionnaire-reasons.js'
import {codingToCode, formValueIn, numberIn} from './questionnaire-value.js'

/** What may be answered to an item: its choices, first answers, units and bounds. */
export function answerParts(
  item: QuestionnaireItem,
  reading: ItemReading,
): Pick<FormItem, 'options' | 'initial' | 'units' | 'range'> {
  const range = [numberOf(item, urls.lowest), numberOf(item, urls.highest)] as const
  return {
    options: optionsOf(item, reading),
    initial: initialOf(item, reading),
    units: listOf(item.extension).flatMap(unitIn),
    ...(range.some(end => end !== undefined) && {range}),
  }
}

/** The number in an extension. */
export function numberOf(item: QuestionnaireItem, url: string): number | undefined {
  const extension = extensionOf(item, url)
  return numberIn(extension?.valueInteger ?? extension?.valueDecimal)
}

function optionsOf(item: QuestionnaireItem, {language, contained, say}: ItemReading): FormOption[] {
  if (item.answerValueSet !== undefined) {
    const options = containedOptions(String(item.answerValueSet), contained, language)
    if (!options) say(reasons.choices(item.linkId))
    return options ?? []
  }
  const options = listedOptions(listOf(item.answerOption), language)
  const known = options.filter(each => each !== undefined)
  if (known.length < options.length) say(reasons.option(item.linkId))
  if (!options.length && item.type === 'choice') say(reasons.choices(item.linkId))
  return known
}

function initialOf(item: QuestionnaireItem, {say}: ItemReading): FormItem['initial'] {
  const chosen = listOf(item.answerOption).filter(option => option.initialSelected)
  const given = [...listOf(item.initial), ...chosen]
  const values = given.flatMap(each => formValueIn(each, 'value') ?? [])
  if (values.length < given.length) say(reasons.option(item.linkId))
  return values
}

function unitIn({url, valueCoding}: {url: string; valueCoding?: Parameters<typeof codingToCode>[0]}): Code[] {
  const isUnit = url === urls.unit || url === urls.unitOption
  return (isUnit && valueCoding && [codingToCode(valueCoding)].filter(code => code !== undefined)) || []
}
