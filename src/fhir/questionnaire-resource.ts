import type {Element, FhirResource, Questionnaire} from 'fhir/r4.js'
import {formItems, type Form, type LocalText} from '../measures/index.js'
import {listOf} from './extension.js'
import {unsupportedIn} from './questionnaire-check.js'
import {formItemFromResource} from './questionnaire-item.js'
import {questionnaireShape, shapedItems} from './questionnaire-shape.js'
import {formText} from './questionnaire-text.js'
import {codingToCode} from './questionnaire-value.js'
import {shaped} from './shaped.js'

/**
 * A Questionnaire as it is asked. What cannot be asked as it was meant is told in `unsupported`, a sentence each, and
 * while there is any, nobody is to start. Reads anything that claims to be a Questionnaire; never throws.
 */
export function questionnaireFromResource(resource: Questionnaire): Form {
  const read = shaped<Questionnaire & {_title: Element}>(resource, questionnaireShape)
  const whole = {...read, item: shapedItems(read.item)} as Questionnaire
  const unsupported: LocalText[] = unsupportedIn(whole)
  const reading = {
    language: read.language,
    contained: listOf(read.contained) as FhirResource[],
    say: (reason: LocalText) => void unsupported.push(reason),
  }
  const items = whole.item!.map(item => formItemFromResource(item, reading))
  const {url, version, publisher, copyright} = read
  const status = statuses.find(known => known === read.status)
  return {
    ...(url && {url}),
    ...(version && {version}),
    ...(status && {status}),
    ...(publisher && {publisher}),
    ...(copyright && {copyright}),
    title: formText(read.title ?? read.name ?? '', read._title, read.language),
    codes: listOf(read.code).flatMap(coding => codingToCode(coding) ?? []),
    items,
    usesExpressions: formItems(items).some(item => item.enabledBy ?? item.calculatedBy),
    unsupported: onlyOnce(unsupported),
  }
}

const statuses = ['draft', 'active', 'retired', 'unknown'] as const

function onlyOnce(texts: readonly LocalText[]): LocalText[] {
  return texts.filter((text, index) => texts.findIndex(({en}) => en === text.en) === index)
}
