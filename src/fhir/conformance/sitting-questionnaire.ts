import {sittingForm, sittingFormQuestions} from '../sitting-form.js'
import {asked, ownForm} from './own-form.js'

const {whole, observation} = sittingFormQuestions

/** What a sitting wrote as a form, for charts that take forms and no Observations. */
export const sittingQuestionnaire = ownForm({
  id: 'sitting',
  url: sittingForm,
  name: 'Sitting',
  title: {en: 'What was answered', fr: 'Ce qui a été répondu'},
  description:
    'What was answered in one sitting, and its scores, where a chart takes forms and no Observations. The Observations themselves are contained in the answers.',
  item: [
    {linkId: 'whole', type: 'text', readOnly: true, ...asked(whole)},
    {linkId: 'observation', type: 'reference', repeats: true, readOnly: true, ...asked(observation)},
  ],
})
