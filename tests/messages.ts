import {copyWords} from '../src/elements/messages/copy/index.js'
import {correctionWords} from '../src/elements/messages/correction/index.js'
import {endpointWords} from '../src/elements/messages/endpoint.js'
import {fr} from '../src/elements/messages/fr.js'
import {fetchLaterMessages, spareMessages} from '../src/elements/messages/index.js'
import {measureWords} from '../src/elements/messages/measures/index.js'
import {practiceWords} from '../src/elements/messages/practice/index.js'
import {promptWords} from '../src/elements/messages/prompts/index.js'
import {supportWords} from '../src/elements/messages/supports/index.js'
import {togetherWords} from '../src/elements/messages/together/index.js'
import {whatHelpsWords} from '../src/elements/messages/what-helps/index.js'

await fetchLaterMessages()

/** Every word that the elements say, in both languages. */
export const messages = {
  en: {
    ...spareMessages,
    endpoint: endpointWords.en,
    overTime: measureWords.en,
    practice: practiceWords.en,
    prompts: promptWords.en,
    together: togetherWords.en,
    copy: copyWords.en,
    correction: correctionWords.en,
    supports: supportWords.en,
    whatHelps: whatHelpsWords.en,
  },
  fr: {
    ...fr,
    endpoint: endpointWords.fr,
    overTime: measureWords.fr,
    practice: practiceWords.fr,
    prompts: promptWords.fr,
    together: togetherWords.fr,
    copy: copyWords.fr,
    correction: correctionWords.fr,
    supports: supportWords.fr,
    whatHelps: whatHelpsWords.fr,
  },
}
