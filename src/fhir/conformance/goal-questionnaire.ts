import type {Questionnaire} from 'fhir/r4.js'
import {goalForm, goalFormQuestions} from '../goal-form.js'
import {inFrench} from './check-in-questionnaire.js'
import {chimeValueSet} from './chime.js'

const title = {en: 'A personal goal', fr: 'Un objectif personnel'}
const {words, about, whole, goal} = goalFormQuestions
const asked = (text: {en: string; fr: string}) => ({text: text.en, _text: inFrench(text), required: false})

/** A goal as a form, for charts that take forms and no goals. */
export const goalQuestionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'personal-goal',
  url: goalForm,
  version: '1.0.0',
  name: 'PersonalGoal',
  title: title.en,
  _title: inFrench(title),
  status: 'active',
  experimental: false,
  subjectType: ['Patient'],
  description:
    'A goal in the words of the person, where a chart takes forms and no goals. The Goal itself is contained in the answers.',
  item: [
    {linkId: 'words', type: 'text', ...asked(words)},
    {linkId: 'about', type: 'choice', repeats: true, answerValueSet: chimeValueSet.url!, ...asked(about)},
    {linkId: 'whole', type: 'text', readOnly: true, ...asked(whole)},
    {linkId: 'goal', type: 'reference', readOnly: true, ...asked(goal)},
  ],
}
