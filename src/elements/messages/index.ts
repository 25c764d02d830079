import type {Language} from '../../chime/index.js'
import {en, type Messages} from './en.js'
import {fr} from './fr.js'

/** The words of the interface, by language. */
export const messages: Readonly<Record<Language, Messages>> = {en, fr}
export type {Messages}
