import type {Language} from '../../../chime/index.js'
import {en, type CopyWords} from './en.js'
import {fr} from './fr.js'

export type {CopyWords}

/** What stands on the copy that somebody takes home, by language: both, as it may be in both. */
export const copyWords: Readonly<Record<Language, CopyWords>> = {en, fr}
