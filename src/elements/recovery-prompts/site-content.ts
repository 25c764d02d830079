import type {Language} from '../../chime/index.js'
import {emptyContent, withPack, type Content, type ContentPack} from '../../content/index.js'

/** What there is to ask on a page, and what is wrong with what the site brought: a sentence for each mistake. */
export interface SiteContent {
  content: Content
  mistakes: readonly string[]
}

/** The package's own content in the language of the page, with the site's packs laid on it. One with a mistake is left out. */
function siteContent(own: ContentPack, packs: readonly ContentPack[], language: Language): SiteContent {
  const other = language === 'fr' ? 'en' : 'fr'
  const mistakes: string[] = []
  let content = withPack(emptyContent, own)
  for (const pack of packs) {
    // What a pack leaves out in the other language is not here to be left out.
    const isOther = new RegExp(`^${other}\\b`, 'i').test(String(pack?.language))
    try {
      content = withPack(content, isOther ? {...pack, leavesOut: []} : pack)
    } catch (error) {
      mistakes.push(...(error as SyntaxError).message.split('\n'))
    }
  }
  return {content, mistakes}
}

/** The content of a page, laid together anew only where something of it is another. */
export class ContentShelf {
  #from: readonly unknown[] = []
  #content?: SiteContent

  of(own: ContentPack, packs: readonly ContentPack[], language: Language): SiteContent {
    const from = [own, ...packs]
    const isSame = this.#from.length === from.length && from.every((each, at) => each === this.#from[at])
    if (!this.#content || !isSame) this.#content = siteContent(own, packs, language)
    this.#from = from
    return this.#content
  }
}
