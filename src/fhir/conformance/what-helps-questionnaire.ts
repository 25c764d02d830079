import {whatHelpsParts, whatHelpsQuestions} from '../../goals/index.js'
import {whatHelpsForm} from '../what-helps-resource.js'
import {asked, ownForm} from './own-form.js'

/** What helps a person, as a form: four texts, none of them required. It is no instrument and no crisis plan. */
export const whatHelpsQuestionnaire = ownForm({
  id: 'what-helps-me',
  url: whatHelpsForm,
  name: 'WhatHelpsMe',
  title: {en: 'What helps me', fr: 'Ce qui m’aide'},
  description:
    'What helps, what does not, early signs and people to call, in the words of the person. Not an instrument.',
  item: whatHelpsParts.map(linkId => ({
    linkId,
    type: 'text',
    ...asked(whatHelpsQuestions[linkId]),
  })),
})
