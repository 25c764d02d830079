import type {Language} from '../../../chime/index.js'
import {en, type PromptWords} from './en.js'
import {fr} from './fr.js'

export type {PromptWords}

/** What is said around prompts and reflective questions, by language: fetched with them. */
export const promptWords: Readonly<Record<Language, PromptWords>> = {en, fr}
