import type {Language} from '../../../chime/index.js'
import {en, type QuestionnaireWords} from './en.js'
import {fr} from './fr.js'

export type {QuestionnaireWords}

/** What the Questionnaires of a site are asked with, by language: fetched with them, not with the chart. */
export const questionnaireWords: Readonly<Record<Language, QuestionnaireWords>> = {en, fr}
