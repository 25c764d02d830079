import {endpointWords} from '../src/elements/messages/endpoint.js'
import {enForms} from '../src/elements/messages/en-forms.js'
import {en} from '../src/elements/messages/en.js'
import {fr} from '../src/elements/messages/fr.js'
import {measureWords} from '../src/elements/messages/measures/index.js'

/** Every word that the elements say, in both languages. */
export const messages = {
  en: {...en, ...enForms, endpoint: endpointWords.en, overTime: measureWords.en},
  fr: {...fr, endpoint: endpointWords.fr, overTime: measureWords.fr},
}
