import type {Language} from '../../../chime/index.js'
import {en, type CorrectionWords} from './en.js'
import {fr} from './fr.js'

/** What is said where somebody says what is not right, by language: fetched with it. */
export const correctionWords: Readonly<Record<Language, CorrectionWords>> = {en, fr}
