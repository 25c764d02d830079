import type {Extension, Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import {madeUp} from './goal.js'

const core = 'http://hl7.org/fhir/StructureDefinition'

const inFrench = (content: string) => ({
  extension: [
    {
      url: `${core}/translation`,
      extension: [
        {url: 'lang', valueCode: 'fr-CA'},
        {url: 'content', valueString: content},
      ],
    },
  ],
})

const control = (code: string): Extension => ({
  url: `${core}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
})

const steps = [
  ['never', 'Not this week', 'Pas cette semaine'],
  ['once', 'Once', 'Une fois'],
  ['some', 'A few times', 'Quelques fois'],
  ['most', 'Most days', 'Presque chaque jour'],
] as const

const often = (linkId: string, text: string, french: string): QuestionnaireItem =>
  ({
    ...{linkId, type: 'choice', text, _text: inFrench(french)},
    ...{required: true, extension: [control('radio-button')]},
    answerOption: steps.map(([code, display, translation], index) => ({
      extension: [{url: `${core}/ordinalValue`, valueDecimal: index}],
      valueCoding: {system: 'urn:example:week', code, display, _display: inFrench(translation)},
    })),
  }) as QuestionnaireItem

const fhirpath = (name: string, expression: string): Extension => ({
  url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}`,
  valueExpression: {language: 'text/fhirpath', expression},
})

/** A Questionnaire of our own, to try what asks them on: made up, and no measure of anything. */
export const week = {
  resourceType: 'Questionnaire',
  id: 'week',
  meta: madeUp,
  language: 'en-CA',
  url: 'https://example.org/Questionnaire/week',
  version: '1.0',
  status: 'active',
  title: 'Looking back at the week (made up)',
  _title: inFrench('Retour sur la semaine (exemple fictif)'),
  publisher: 'Recovery Charting',
  copyright:
    'Made up to try things on. Not a validated measure: its score means nothing.\nFait pour essayer. Ce n’est pas une mesure validée : son score ne veut rien dire.',
  item: [
    {
      ...{linkId: 'intro', type: 'display', text: 'Think of the last seven days.'},
      _text: inFrench('Pensez aux sept derniers jours.'),
    },
    often(
      'liked',
      'How often did you do something that you like?',
      'Combien de fois avez-vous fait une chose que vous aimez?',
    ),
    often(
      'company',
      'How often were you with people who are good for you?',
      'Combien de fois avez-vous vu des gens qui vous font du bien?',
    ),
    {
      ...{linkId: 'easier', type: 'string', text: 'What would have made that easier?'},
      _text: inFrench('Qu’est-ce qui aurait aidé à en voir?'),
      enableWhen: [
        {question: 'company', operator: '=', answerCoding: {system: 'urn:example:week', code: 'never'}},
      ],
    },
    often(
      'decided',
      'How often did you decide something for yourself?',
      'Combien de fois avez-vous pris une décision par vous-même?',
    ),
    {
      ...{linkId: 'sleep', type: 'integer', text: 'How rested are you today?'},
      _text: inFrench('Vous sentez-vous bien en repos aujourd’hui?'),
      extension: [
        control('slider'),
        {url: `${core}/minValue`, valueInteger: 0},
        {url: `${core}/maxValue`, valueInteger: 10},
      ],
    },
    {
      ...{linkId: 'moment', type: 'text', text: 'Which moment would you like to keep?', maxLength: 500},
      _text: inFrench('Quel moment aimeriez-vous garder?'),
    },
    {
      ...{linkId: 'total', type: 'decimal', text: 'Sum of the three', readOnly: true},
      _text: inFrench('Somme des trois'),
      extension: [
        fhirpath(
          'calculatedExpression',
          "%resource.item.where(linkId in ('liked' | 'company' | 'decided')).answer.value.ordinal().sum()",
        ),
      ],
    },
  ],
} as unknown as Questionnaire
