import type {Questionnaire, QuestionnaireItem, ValueSet} from 'fhir/r4.js'
import {questionnaireExtensions as urls} from '../../src/fhir/questionnaire-extensions.js'

const translated = (lang: string, content: string) => ({
  url: urls.translation,
  extension: [
    {url: 'lang', valueCode: lang},
    {url: 'content', valueString: content},
  ],
})

const control = (code: string) => ({
  url: urls.itemControl,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
})

const weight = (valueDecimal: number) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  valueDecimal,
})

const choice = (
  linkId: string,
  weights: number[],
  more: Partial<QuestionnaireItem> = {},
): QuestionnaireItem => ({
  ...{linkId, type: 'choice', text: linkId},
  answerOption: weights.map((each, index) => ({
    valueCoding: {system: 'urn:x', code: String(index), display: `Step ${index}`},
    extension: [weight(each)],
  })),
  ...more,
})

const adding = (expression: string): QuestionnaireItem => ({
  ...{
    linkId: 'total',
    type: 'decimal',
    readOnly: true,
    code: [{system: 'urn:x', code: 'sum', display: 'Sum'}],
  },
  extension: [{url: urls.calculated, valueExpression: {language: 'text/fhirpath', expression}}],
})

/** A Questionnaire with weights and a total that is calculated by this expression. */
export function weighing(expression: string, ...more: QuestionnaireItem[]): Questionnaire {
  return {
    ...{resourceType: 'Questionnaire', status: 'active', language: 'en', title: 'Our own', version: '2'},
    ...{url: 'https://site.example/Questionnaire/Our_Own', publisher: 'The site', copyright: 'Ours'},
    code: [{system: 'urn:x', code: 'whole'}],
    item: [choice('a', [0, 1, 3]), choice('b', [1, 2]), ...more, adding(expression)],
  } as Questionnaire
}

/** A Questionnaire with everything that is supported. */
export const everyFeature: Questionnaire = {
  ...{resourceType: 'Questionnaire', status: 'active', language: 'en-CA', title: 'Every feature'},
  contained: [
    {
      ...{resourceType: 'ValueSet', id: 'colours', status: 'active'},
      compose: {include: [{system: 'urn:c', concept: [{code: 'r', display: 'Red'}, {code: 'g'}]}]},
    },
    {
      ...{resourceType: 'ValueSet', id: 'tones', status: 'active'},
      expansion: {
        timestamp: '2026-01-01',
        contains: [
          {abstract: true, display: 'All', contains: [{system: 'urn:t', code: 'low', display: 'Low'}]},
        ],
      },
    },
  ] as ValueSet[],
  item: [
    {
      ...{linkId: 'group', type: 'group', text: 'Part one', prefix: '1'},
      item: [
        {linkId: 'shown', type: 'display', text: 'Read this', extension: [control('inline')]},
        choice('radio', [0, 1], {required: true, extension: [control('radio-button')]}),
        choice('boxes', [0, 1], {repeats: true, extension: [control('check-box')]}),
        {linkId: 'drop', type: 'choice', answerValueSet: '#colours', extension: [control('drop-down')]},
        {linkId: 'tone', type: 'open-choice', answerValueSet: '#tones'},
      ],
    },
    {
      ...{linkId: 'slide', type: 'integer', text: 'How much?', initial: [{valueInteger: 5}]},
      _text: {extension: [translated('fr-FR', 'Combien (FR)?'), translated('fr-CA', 'Combien?')]},
      extension: [
        control('slider'),
        {url: urls.lowest, valueInteger: 0},
        {url: urls.highest, valueInteger: 10},
        {url: urls.sliderStep, valueInteger: 5},
      ],
      item: [
        {linkId: 'slide-help', type: 'display', text: 'From none to all', extension: [control('help')]},
        {linkId: 'slide-unit', type: 'display', text: 'points', extension: [control('unit')]},
      ],
    },
    {linkId: 'yes', type: 'boolean', text: 'Yes?'},
    {
      ...{linkId: 'why', type: 'text', maxLength: 20, enableBehavior: 'any'},
      enableWhen: [
        {question: 'yes', operator: '=', answerBoolean: true},
        {question: 'slide', operator: '>', answerInteger: 5},
      ],
    },
    {linkId: 'name', type: 'string', readOnly: true, extension: [{url: urls.hidden, valueBoolean: true}]},
    {linkId: 'number', type: 'decimal'},
    {linkId: 'day', type: 'date'},
    {linkId: 'moment', type: 'dateTime'},
    {
      ...{linkId: 'weight', type: 'quantity'},
      extension: [{url: urls.unitOption, valueCoding: {system: 'http://unitsofmeasure.org', code: 'kg'}}],
    },
    {
      ...{linkId: 'computed', type: 'decimal'},
      extension: [
        {url: urls.calculated, valueExpression: {language: 'text/fhirpath', expression: '1 + 1'}},
        {url: urls.enabled, valueExpression: {language: 'text/fhirpath', expression: 'true'}},
      ],
    },
  ],
}
