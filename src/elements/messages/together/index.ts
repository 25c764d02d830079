import type {Language} from '../../../chime/index.js'
import {en, type TogetherWords} from './en.js'
import {fr} from './fr.js'

export type {TogetherWords}

/** What is said where two people look at the chart together, by language: fetched with it, not with the chart. */
export const togetherWords: Readonly<Record<Language, TogetherWords>> = {en, fr}
