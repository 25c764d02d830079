import type {Language} from '../../../chime/index.js'
import {en, type MeasureWords} from './en.js'
import {fr} from './fr.js'

/** What measures and their lines over time say, by language: fetched with them, not with the chart. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = {en, fr}
