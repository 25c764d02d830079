import {en} from '../src/elements/messages/en.js'
import {fr} from '../src/elements/messages/fr.js'

/** Every word that the elements say, in both languages. */
export const messages = {en, fr}
