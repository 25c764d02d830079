import type {Language} from '../chime/index.js'
import type {ContentPack} from './pack.js'

const packs: Readonly<Record<Language, () => Promise<ContentPack>>> = {
  en: async () => (await import('./decks/en.js')).english,
  fr: async () => (await import('./decks/fr.js')).french,
}

/** The package's own pack in a language: a file of its own, fetched when it is asked for. */
export const ownPack = (language: Language): Promise<ContentPack> => packs[language]()
