import type {Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import {questionnaireExtensions as urls} from '../../src/fhir/questionnaire-extensions.js'

const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire'
export const modifierExtension = [{url: 'http://x.example/not', valueBoolean: true}]
/** What cannot be asked as it was meant: what it is, what of an item makes it so, and what is said of it. */
export const unsupported: [string, object, string][] = [
  [
    'a type that is not known',
    {type: 'attachment'},
    '«q» is of the type «attachment», which cannot be asked here.',
  ],
  ['no type', {type: undefined}, '«q» is of the type «», which cannot be asked here.'],
  ['a modifier', {modifierExtension}, '«q» carries a modifier'],
  [
    'a modifier on a choice',
    {answerOption: [{valueString: 'x', modifierExtension}]},
    '«q» carries a modifier',
  ],
  ['choices held elsewhere', {type: 'choice', answerValueSet: 'http://x.example/vs'}, '«q» offers choices'],
  ['no choices', {type: 'choice'}, '«q» offers choices'],
  [
    'a choice of a type not known',
    {type: 'choice', answerOption: [{valueTime: '10:00'}]},
    '«q» has a choice',
  ],
  ['a first answer of a type not known', {initial: [{valueUri: 'x'}]}, '«q» has a choice, or a first answer'],
  [
    'a control not known',
    {extension: [{url: urls.itemControl, valueCodeableConcept: {coding: [{code: 'autocomplete'}]}}]},
    '«q» is to be shown as «autocomplete»',
  ],
  ['a group to repeat', {type: 'group', repeats: true}, '«q» is a group to be answered several times'],
  ['no linkId', {linkId: undefined}, 'has no linkId'],
  ['the linkId of another', {linkId: 'other'}, '«other» has no linkId, or one that another item has too'],
  [
    'a condition on nothing',
    {enableWhen: [{question: 'x', operator: 'exists', answerBoolean: true}]},
    'When to ask «q»',
  ],
  [
    'an operator not known',
    {enableWhen: [{question: 'other', operator: '~', answerBoolean: true}]},
    'When to ask «q»',
  ],
  [
    'two conditions without all or any',
    {enableWhen: [true, false].map(answerBoolean => ({question: 'other', operator: '=', answerBoolean}))},
    'When to ask «q»',
  ],
  [
    'answers by expression',
    {extension: [{url: `${sdc}-answerExpression`}]},
    '«q» uses «sdc-questionnaire-answerExpression»',
  ],
  [
    'a bound that is a date',
    {extension: [{url: urls.lowest, valueDate: '2026-01-01'}]},
    '«q» uses «minValue»',
  ],
  [
    'an expression in another language',
    {extension: [{url: urls.enabled, valueExpression: {language: 'text/cql', expression: 'x'}}]},
    'an expression in «text/cql»',
  ],
]

/** A Questionnaire whose question «q» has these parts. */
export const asking = (parts: object): Questionnaire => ({
  ...{resourceType: 'Questionnaire', status: 'active'},
  item: [{linkId: 'other', type: 'boolean'}, {linkId: 'q', type: 'string', ...parts} as QuestionnaireItem],
})

/** All of it in one Questionnaire, beside a question that could be asked. */
export const everyUnsupported: Questionnaire = {
  ...asking({}),
  title: 'Everything that is not supported',
  item: [
    ...asking({}).item!,
    ...unsupported.map(
      ([, parts], place) =>
        ({linkId: `q${place}`, type: 'string', text: `Question ${place}`, ...parts}) as QuestionnaireItem,
    ),
  ],
}
