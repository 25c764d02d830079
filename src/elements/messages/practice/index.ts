import type {Language} from '../../../chime/index.js'
import {en, type PracticeWords} from './en.js'
import {fr} from './fr.js'

export type {PracticeWords}

/** What is said in practice mode, by language: fetched with it. */
export const practiceWords: Readonly<Record<Language, PracticeWords>> = {en, fr}
