import type {Language} from '../../chime/index.js'
import type {Messages} from './en-later.js'
import {en} from './en.js'

/** English, for as long as no other words are here: at hand, so that there are always words for what shows at once. */
export const spareMessages = en as Messages

/** Each other language is a file of its own. */
const files: Partial<Record<Language, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr.js')).fr,
}

const here = new Map<Language, Messages>([['en', spareMessages]])
const coming = new Map<Language, Promise<void>>()

/** The words of a language, if they are here already. */
export const messagesIn = (language: Language): Messages | undefined => here.get(language)

/** Fetches the words of a language, once. Never rejects: what did not come is asked for again the next time. */
export function fetchMessages(language: Language): Promise<void> {
  const file = files[language]
  if (here.has(language) || !file) return Promise.resolve()
  const fetching =
    coming.get(language) ??
    file()
      .then(words => void here.set(language, words))
      .catch(() => undefined)
      .finally(() => coming.delete(language))
  coming.set(language, fetching)
  return fetching
}

/** Fetches what is said by what is fetched later, so that it is never drawn without words. Rejects when it does not come. */
export async function fetchLaterMessages(): Promise<void> {
  const {enLater} = await import('./en-later.js')
  addInto(spareMessages, enLater)
}

function addInto(words: object, more: object): void {
  for (const [name, added] of Object.entries(more)) {
    const here: unknown = Reflect.get(words, name)
    if (here && typeof here === 'object') addInto(here, added as object)
    else Reflect.set(words, name, added)
  }
}

export type {Messages}
