import {themes} from '../../chime/index.js'
import {noteTerms, ownerships, topics} from '../../goals/index.js'
import {progressCoding, stepCoding} from '../goal-codes.js'
import type {CodeList} from './code-list.js'

const {en, fr} = noteTerms

/** The codes that stand in a Goal or beside it, made from what writes them. */
export const goalCodeLists: readonly CodeList[] = [
  {
    id: 'chime-theme',
    name: 'CHIMETheme',
    title: 'Sub-themes of the five components of CHIME',
    codes: themes,
  },
  {
    id: 'goal-part',
    name: 'RecoveryGoalPart',
    title: 'What a target of a recovery goal is',
    codes: [
      {
        code: stepCoding.code!,
        en: stepCoding.display!,
        fr: 'Étape',
        definition: 'A step on the way that was agreed, in words; not a measured target.',
      },
    ],
  },
  {
    id: 'goal-progress',
    name: 'RecoveryGoalProgress',
    title: 'How far a recovery goal has come',
    codes: [
      {
        code: progressCoding.code,
        en: progressCoding.display,
        fr: 'Où en est un objectif, de 0 à 10',
        definition:
          'How far the goal has come, by who says so: a whole number from 0 to 10. A conversation starter, not a validated measure.',
      },
    ],
  },
  {
    id: 'note-topic',
    name: 'RecoveryNoteTopic',
    title: 'What a note on a recovery goal is about',
    codes: topics.map(code => ({code, en: en.topics[code], fr: fr.topics[code]})),
  },
  {
    id: 'step-doer',
    name: 'RecoveryStepDoer',
    title: 'Who takes a step towards a recovery goal',
    codes: [
      {code: 'me', en: 'The person', fr: 'La personne'},
      {code: 'together', en: 'Together', fr: 'Ensemble'},
      {code: 'supporter', en: 'A supporter', fr: 'Une personne proche'},
      {code: 'staff', en: 'Staff', fr: 'Le personnel'},
    ],
  },
  {
    id: 'goal-ownership',
    name: 'RecoveryGoalOwnership',
    title: 'Whose goal it is',
    codes: ownerships.map(code => ({code, en: en.ownership[code], fr: fr.ownership[code]})),
  },
  {
    id: 'goal-agreement',
    name: 'RecoveryGoalAgreement',
    title: 'What an acceptance that is not settled yet says',
    codes: [{code: 'partly', en: en.agreement.partly, fr: fr.agreement.partly}],
  },
]
