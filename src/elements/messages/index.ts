import type {Language} from '../../chime/index.js'
import {en, type Messages} from './en.js'

/** The words of the interface: English at hand, so that there are always words, and each other language in a file of its own. */
const files: Partial<Record<Language, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr.js')).fr,
}

const here = new Map<Language, Messages>([['en', en]])
const coming = new Map<Language, Promise<void>>()

/** The words of a language, if they are here already. */
export const messagesIn = (language: Language): Messages | undefined => here.get(language)

/** English, for as long as no other words are here. */
export const spareMessages = en

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

export type {Messages}
