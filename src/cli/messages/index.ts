import type {Language} from '../../chime/index.js'
import {en, type Messages} from './en.js'
import {fr} from './fr.js'

/** Every word that the command says. */
export const messages: Readonly<Record<Language, Messages>> = {en, fr}

export type {Messages}
