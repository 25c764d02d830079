import type {Element, Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import {components, terms} from '../../chime/index.js'
import {checkIn, type Item, type LocalText} from '../../measures/index.js'
import {canonical, systems} from '../systems.js'
import type {CodeList} from './code-list.js'

const [first] = checkIn.items as readonly [Item]

/** The steps that an answer of the check-in may be, by number. */
export const checkInSteps: CodeList = {
  id: 'chime-check-in-step',
  name: 'CHIMECheckInStep',
  title: 'The steps of an answer of the CHIME check-in',
  codes: first.labels!.en.map((en, index) => ({
    code: String(first.range[0] + index),
    en,
    fr: first.labels!.fr[index]!,
  })),
}

/** The check-in as a form, in English with its French beside it; what it asks is what the element asks. */
export const checkInQuestionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  id: checkIn.id,
  url: `${canonical}/Questionnaire/${checkIn.id}`,
  version: checkIn.version,
  name: 'CHIMECheckIn',
  title: checkIn.title.en,
  _title: inFrench(checkIn.title),
  status: 'active',
  experimental: false,
  subjectType: ['Patient'],
  description: checkIn.caution!.en,
  _description: inFrench(checkIn.caution!),
  copyright: `${checkIn.licence.holder}. ${checkIn.licence.terms}`,
  item: [...checkIn.items.map(question), talkAbout(), goingWell()],
}

function question({linkId, text, range}: Item): QuestionnaireItem {
  return {
    linkId,
    code: [{system: systems.checkIn, code: linkId}],
    text: text!.en,
    _text: inFrench(text!),
    type: 'choice',
    required: false,
    answerOption: checkInSteps.codes.map(({code, en, fr}, index) => ({
      valueCoding: {
        extension: [
          {url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: range[0] + index},
        ],
        system: `${canonical}/CodeSystem/${checkInSteps.id}`,
        code,
        display: en,
        _display: inFrench({en, fr}),
      },
    })),
  }
}

function talkAbout(): QuestionnaireItem {
  return {
    linkId: 'talk-about',
    code: [{system: systems.checkIn, code: 'talk-about'}],
    text: 'Which one do you most want to talk about?',
    _text: inFrench({en: '', fr: 'De quoi voulez-vous surtout parler?'}),
    type: 'choice',
    required: false,
    answerOption: components.map(code => ({
      valueCoding: {system: systems.chime, code, display: terms.en[code].name},
    })),
  }
}

function goingWell(): QuestionnaireItem {
  return {
    linkId: 'going-well',
    code: [{system: systems.checkIn, code: 'going-well'}],
    text: 'What is already going well?',
    _text: inFrench({en: '', fr: 'Qu’est-ce qui va déjà bien?'}),
    type: 'text',
    required: false,
  }
}

/** The French of a text, as its published translation. */
export function inFrench({fr}: LocalText): Element {
  const parts = [
    {url: 'lang', valueCode: 'fr-CA'},
    {url: 'content', valueString: fr},
  ]
  return {extension: [{url: 'http://hl7.org/fhir/StructureDefinition/translation', extension: parts}]}
}
