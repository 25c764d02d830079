import type {Extension, Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import type {LocalText} from '../measures/index.js'
import {listOf} from './extension.js'
import {questionnaireExtensions as urls, unsupportedExtensions} from './questionnaire-extensions.js'
import {reasons} from './questionnaire-reasons.js'

/** What of a Questionnaire as a whole cannot be asked as it was meant: rules, modifiers, mixed up items, extensions. */
export function unsupportedIn(questionnaire: Questionnaire): LocalText[] {
  const items = allItems(listOf(questionnaire.item))
  const linkIds = items.map(item => item.linkId)
  const asked = new Set(items.filter(item => item.type !== 'display').map(item => item.linkId))
  const unclear = linkIds.filter((linkId, index) => !linkId || linkIds.indexOf(linkId) !== index)
  const missing = items.filter(item => listOf(item.enableWhen).some(({question}) => !asked.has(question)))
  return [
    ...(questionnaire.resourceType === 'Questionnaire' && items.length ? [] : [reasons.shape()]),
    ...(questionnaire.implicitRules ? [reasons.rules()] : []),
    ...[...new Set(unclear)].map(linkId => reasons.link(linkId ?? '')),
    ...missing.map(item => reasons.condition(item.linkId)),
    ...[{...questionnaire, linkId: '', item: []}, ...items].flatMap(unsupportedOf),
  ]
}

/** Every item, each before what it holds. */
export function allItems(items: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return items.flatMap(item => [item, ...allItems(listOf(item.item))])
}

interface Holder {
  linkId: string
  extension?: Extension[]
  modifierExtension?: Extension[]
  enableWhen?: QuestionnaireItem['enableWhen']
  answerOption?: QuestionnaireItem['answerOption']
  initial?: QuestionnaireItem['initial']
}

function unsupportedOf(holder: Holder): LocalText[] {
  const parts = [
    holder,
    ...listOf(holder.enableWhen),
    ...listOf(holder.answerOption),
    ...listOf(holder.initial),
  ]
  const isModified = parts.some(part => listOf(part.modifierExtension).length > 0)
  const used = listOf(holder.extension).filter(
    extension => unsupportedExtensions.includes(extension.url) || isDateBound(extension),
  )
  return [
    ...(isModified ? [reasons.modifier(holder.linkId)] : []),
    ...used.map(({url}) => reasons.extension(holder.linkId, url.slice(url.lastIndexOf('/') + 1))),
  ]
}

/** A bound that is not a number. */
function isDateBound({url, valueInteger, valueDecimal}: Extension): boolean {
  return (url === urls.lowest || url === urls.highest) && (valueInteger ?? valueDecimal) === undefined
}
