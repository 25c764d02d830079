import type {Language} from '../../../chime/index.js'
import {en, type SupportWords} from './en.js'
import {fr} from './fr.js'

/** What is said where support is looked for, by language: fetched with it. */
export const supportWords: Readonly<Record<Language, SupportWords>> = {en, fr}
