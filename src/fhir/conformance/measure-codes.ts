import type {CodeSystem, CodeSystemConcept, CodeableConcept} from 'fhir/r4.js'
import {checkIn, instruments, type LocalText} from '../../measures/index.js'
import {systems} from '../systems.js'
import type {CodeList} from './code-list.js'
import {saidOfAnswerConcept} from '../said-of-answer-resource.js'
import {instrumentConcept, itemConcept, subscaleConcept, totalConcept} from '../measure-coding.js'

const saidOfAnswer: LocalText = {
  en: saidOfAnswerConcept.text!,
  fr: 'Ce que la personne dit d’une réponse',
}

/** The instruments that the package knows, their totals, subscales and items by number; a site’s own follow the same pattern. */
export const measureCodeSystem: CodeSystem = {
  resourceType: 'CodeSystem',
  id: 'measure',
  url: systems.measure,
  version: '1.0.0',
  name: 'RecoveryMeasure',
  title: 'Recovery measures, their totals and their subscales',
  description:
    'An instrument is its id; its total `id/total`, a subscale `id/subscale/name`, an item `id/item/linkId`. What a person says of an answer measures nothing: it points at the answer by its focus. Names of instruments and subscales are their authors’.',
  status: 'active',
  experimental: false,
  caseSensitive: true,
  content: 'fragment',
  concept: [
    published(saidOfAnswerConcept, saidOfAnswer),
    ...instruments
      .filter(({id}) => id !== checkIn.id)
      .flatMap(instrument => [
        published(instrumentConcept(instrument), instrument.title),
        ...(instrument.scoring === 'none'
          ? []
          : [published(totalConcept(instrument), total(instrument.title))]),
        ...(instrument.subscales ?? []).map(part =>
          published(subscaleConcept(instrument, part), {
            en: `${instrument.title.en}: ${part.title.en}`,
            fr: `${instrument.title.fr} : ${part.title.fr}`,
          }),
        ),
        ...instrument.items.map(item =>
          published(itemConcept(instrument, item), {
            en: `${instrument.title.en}: ${item.linkId}`,
            fr: `${instrument.title.fr} : ${item.linkId}`,
          }),
        ),
      ]),
  ],
}

/** How answers came about. */
export const answerModes: CodeList = {
  id: 'answer-mode',
  name: 'AnswerMode',
  title: 'How answers came about',
  codes: [
    {code: 'self', en: 'By the person', fr: 'Par la personne'},
    {code: 'with-support', en: 'By the person, with support', fr: 'Par la personne, avec du soutien'},
    {code: 'interview', en: 'In conversation', fr: 'En entrevue'},
    {code: 'proxy', en: 'By somebody else for the person', fr: 'Par quelqu’un d’autre pour la personne'},
  ],
}

function total({en, fr}: LocalText): LocalText {
  return {en: `${en}: total`, fr: `${fr} : total`}
}

function published({coding}: CodeableConcept, {en, fr}: LocalText): CodeSystemConcept {
  return {code: coding!.at(-1)!.code!, display: en, designation: [{language: 'fr-CA', value: fr}]}
}
