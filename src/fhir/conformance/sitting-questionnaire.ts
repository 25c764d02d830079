import type {Questionnaire} from 'fhir/r4.js'
import {sittingForm, sittingFormQuestions} from '../sitting-form.js'
import {inFrench} from './check-in-questionnaire.js'

const title = {en: 'What was answered', fr: 'Ce qui a été répondu'}
const {whole, observation} = sittingFormQuestions
const asked = (text: {en: string; fr: string}) => ({text: text.en, _text: inFrench(text), required: false})

/** What a sitting wrote as a form, for charts that take forms and no Observations. */
export const sittingQuestionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'sitting',
  url: sittingForm,
  version: '1.0.0',
  name: 'Sitting',
  title: title.en,
  _title: inFrench(title),
  status: 'active',
  experimental: false,
  subjectType: ['Patient'],
  description:
    'What was answered in one sitting, and its scores, where a chart takes forms and no Observations. The Observations themselves are contained in the answers.',
  item: [
    {linkId: 'whole', type: 'text', readOnly: true, ...asked(whole)},
    {linkId: 'observation', type: 'reference', repeats: true, readOnly: true, ...asked(observation)},
  ],
}
