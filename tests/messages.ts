import {copyWords} from '../src/elements/messages/copy/index.js'
import {endpointWords} from '../src/elements/messages/endpoint.js'
import {fr} from '../src/elements/messages/fr.js'
import {fetchLaterMessages, spareMessages} from '../src/elements/messages/index.js'
import {measureWords} from '../src/elements/messages/measures/index.js'
import {promptWords} from '../src/elements/messages/prompts/index.js'
import {togetherWords} from '../src/elements/messages/together/index.js'

await fetchLaterMessages()

/** Every word that the elements say, in both languages. */
export const messages = {
  en: {
    ...spareMessages,
    endpoint: endpointWords.en,
    overTime: measureWords.en,
    prompts: promptWords.en,
    together: togetherWords.en,
    copy: copyWords.en,
  },
  fr: {
    ...fr,
    endpoint: endpointWords.fr,
    overTime: measureWords.fr,
    prompts: promptWords.fr,
    together: togetherWords.fr,
    copy: copyWords.fr,
  },
}
