import {endpointWords} from '../src/elements/messages/endpoint.js'
import {en} from '../src/elements/messages/en.js'
import {fr} from '../src/elements/messages/fr.js'

/** Every word that the elements say, in both languages. */
export const messages = {
  en: {...en, endpoint: endpointWords.en},
  fr: {...fr, endpoint: endpointWords.fr},
}
