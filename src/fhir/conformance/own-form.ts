import type {Questionnaire} from 'fhir/r4.js'
import type {LocalText} from '../../measures/index.js'
import {inFrench} from './check-in-questionnaire.js'

/** What one form says that others do not. */
interface OwnForm extends Required<Pick<Questionnaire, 'id' | 'url' | 'name' | 'description' | 'item'>> {
  title: LocalText
}

/** A form of our own about a person, in English with its French beside it. */
export function ownForm({id, url, name, title, description, item}: OwnForm): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    ...{id, url, version: '1.0.0', name},
    title: title.en,
    _title: inFrench(title),
    ...{status: 'active', experimental: false, subjectType: ['Patient']},
    description,
    item,
  }
}

/** A question that need not be answered. */
export const asked = (text: LocalText) => ({text: text.en, _text: inFrench(text), required: false})
