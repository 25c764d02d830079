import type {Questionnaire} from 'fhir/r4.js'
import {whatHelpsParts, whatHelpsQuestions} from '../../goals/index.js'
import {whatHelpsForm} from '../what-helps-resource.js'
import {inFrench} from './check-in-questionnaire.js'

const title = {en: 'What helps me', fr: 'Ce qui m’aide'}

/** What helps a person, as a form: four texts, none of them required. It is no instrument and no crisis plan. */
export const whatHelpsQuestionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'what-helps-me',
  url: whatHelpsForm,
  version: '1.0.0',
  name: 'WhatHelpsMe',
  title: title.en,
  _title: inFrench(title),
  status: 'active',
  experimental: false,
  subjectType: ['Patient'],
  description:
    'What helps, what does not, early signs and people to call, in the words of the person. Not an instrument.',
  item: whatHelpsParts.map(linkId => ({
    linkId,
    text: whatHelpsQuestions[linkId].en,
    _text: inFrench(whatHelpsQuestions[linkId]),
    type: 'text',
    required: false,
  })),
}
