import type {Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import {listOf} from './extension.js'
import {shaped, type Shape} from './shaped.js'

const translated = {
  extension: [
    {
      url: 'string',
      extension: [{url: 'string', valueCode: 'string', valueString: 'string', valueMarkdown: 'string'}],
    },
  ],
} as const
const weighted = {extension: [{url: 'string'}], _display: translated} as const
/** A coding, or a choice of a value set, as far as we read it. */
export const codingShape = {...weighted, system: 'string', code: 'string', display: 'string'} as const
const concept = {coding: [codingShape], text: 'string'} as const
const quantity = {comparator: 'string', unit: 'string', system: 'string', code: 'string'} as const
const value = {
  valueBoolean: 'boolean',
  valueCodeableConcept: concept,
  valueCoding: codingShape,
  valueExpression: {language: 'string', expression: 'string'},
  valueQuantity: quantity,
  valueString: 'string',
} as const
const extension = [{...value, url: 'string'}] as const
const modifierExtension = ['any'] as const

const itemShape = {
  extension,
  modifierExtension,
  linkId: 'string',
  type: 'string',
  text: 'string',
  _text: translated,
  prefix: 'string',
  code: [codingShape],
  required: 'boolean',
  repeats: 'boolean',
  readOnly: 'boolean',
  enableBehavior: 'string',
  enableWhen: [
    {
      modifierExtension,
      question: 'string',
      operator: 'string',
      answerCoding: codingShape,
      answerQuantity: quantity,
    },
  ],
  answerValueSet: 'string',
  answerOption: [
    {...value, _valueString: translated, extension, modifierExtension, initialSelected: 'boolean'},
  ],
  initial: [{...value, modifierExtension}],
  item: [{}],
} as const satisfies {[element in keyof QuestionnaireItem | '_text']?: Shape}

/** What we read of a Questionnaire; its items are read one by one. */
export const questionnaireShape = {
  extension,
  modifierExtension,
  resourceType: 'string',
  implicitRules: 'string',
  language: 'string',
  url: 'string',
  version: 'string',
  status: 'string',
  name: 'string',
  title: 'string',
  _title: translated,
  publisher: 'string',
  copyright: 'string',
  code: [codingShape],
  contained: [
    {
      resourceType: 'string',
      id: 'string',
      expansion: {contains: [codingShape]},
      compose: {include: [{system: 'string', concept: [codingShape]}]},
    },
  ],
  item: [{}],
} as const satisfies {[element in keyof Questionnaire | '_title']?: Shape | object}

/** Items in the shape that FHIR promises, all the way down. */
export function shapedItems(items: readonly QuestionnaireItem[] | undefined): QuestionnaireItem[] {
  return listOf(items).map(item => {
    const read = shaped<QuestionnaireItem>(item, itemShape)
    return {
      ...read,
      linkId: read.linkId ?? '',
      type: read.type ?? '',
      item: shapedItems(read.item),
    } as QuestionnaireItem
  })
}
