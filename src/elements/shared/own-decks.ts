import type {Language} from '../../chime/index.js'
import type {ContentPack} from '../../content/index.js'
import {later, type Later} from './later.js'

const deckIn = (language: Language): Later<{own: ContentPack}> =>
  later(async () => ({own: await (await import('../../content/index.js')).ownPack(language)}))

/** The package's own content, by language: fetched when something of it is shown. */
export const ownDecks: Readonly<Record<Language, Later<{own: ContentPack}>>> = {
  en: deckIn('en'),
  fr: deckIn('fr'),
}
