import {goalForm, goalFormQuestions} from '../goal-form.js'
import {chimeValueSet} from './chime.js'
import {asked, ownForm} from './own-form.js'

const {words, about, whole, goal} = goalFormQuestions

/** A goal as a form, for charts that take forms and no goals. */
export const goalQuestionnaire = ownForm({
  id: 'personal-goal',
  url: goalForm,
  name: 'PersonalGoal',
  title: {en: 'A personal goal', fr: 'Un objectif personnel'},
  description:
    'A goal in the words of the person, where a chart takes forms and no goals. The Goal itself is contained in the answers.',
  item: [
    {linkId: 'words', type: 'text', ...asked(words)},
    {linkId: 'about', type: 'choice', repeats: true, answerValueSet: chimeValueSet.url!, ...asked(about)},
    {linkId: 'whole', type: 'text', readOnly: true, ...asked(whole)},
    {linkId: 'goal', type: 'reference', readOnly: true, ...asked(goal)},
  ],
})
