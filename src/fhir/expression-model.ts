/**
 * What fhirpath has to know of R4: the resource that a form’s expressions are about, and the types of its answers. The
 * library’s own model of all of R4 is four times its size.
 */
const types = {
  'QuestionnaireResponse.item': 'BackboneElement',
  'QuestionnaireResponse.item.linkId': 'string',
  'QuestionnaireResponse.item.text': 'string',
  'QuestionnaireResponse.item.answer': 'BackboneElement',
  'QuestionnaireResponse.item.answer.valueBoolean': 'boolean',
  'QuestionnaireResponse.item.answer.valueDecimal': 'decimal',
  'QuestionnaireResponse.item.answer.valueInteger': 'integer',
  'QuestionnaireResponse.item.answer.valueDate': 'date',
  'QuestionnaireResponse.item.answer.valueDateTime': 'dateTime',
  'QuestionnaireResponse.item.answer.valueString': 'string',
  'QuestionnaireResponse.item.answer.valueCoding': 'Coding',
  'QuestionnaireResponse.item.answer.valueQuantity': 'Quantity',
  'Coding.system': 'uri',
  'Coding.code': 'code',
  'Coding.display': 'string',
  'Quantity.value': 'decimal',
  'Quantity.unit': 'string',
  'Quantity.system': 'uri',
  'Quantity.code': 'code',
}

const parents = {
  ...{boolean: 'Element', decimal: 'Element', integer: 'Element', date: 'Element', dateTime: 'Element'},
  ...{string: 'Element', uri: 'Element', code: 'string', Coding: 'Element', Quantity: 'Element'},
  ...{BackboneElement: 'Element', QuestionnaireResponse: 'DomainResource', DomainResource: 'Resource'},
}

const withoutElements = Object.entries(types).filter(([, type]) => type !== 'BackboneElement')

export const expressionModel = {
  version: 'r4',
  score: {extensionURI: []},
  choiceTypePaths: {
    'QuestionnaireResponse.item.answer.value': [
      ...['Boolean', 'Decimal', 'Integer', 'Date', 'DateTime', 'String', 'Coding', 'Quantity'],
    ],
  },
  pathsDefinedElsewhere: {
    'QuestionnaireResponse.item.item': 'QuestionnaireResponse.item',
    'QuestionnaireResponse.item.answer.item': 'QuestionnaireResponse.item',
  },
  type2Parent: parents,
  path2Type: types,
  path2TypeWithoutElements: Object.fromEntries(withoutElements),
  path2RefType: {},
  path2Repeating: {'QuestionnaireResponse.item': true, 'QuestionnaireResponse.item.answer': true},
  resourcesWithUrlParam: {},
  availableTypes: new Set(['Element', 'Resource', ...Object.keys(parents)]),
}
