import {components, type Component} from '../chime/index.js'
import {laidOn} from './laid-on.js'
import type {CheckInQuestion, ContentEntry, ContentPack} from './pack.js'
import {sameLanguage} from './same-language.js'

/** What is asked about a component in words of a site, and whose words these are: the id and version of a pack. */
export interface AskedAs {
  text: string
  wording: string
}

/**
 * What packs, which `faultsInPack` finds right, ask at the check-in in a language: of each component the last that was
 * laid on; none where our own words stand.
 */
export function checkInQuestions(
  packs: readonly ContentPack[],
  language: string,
): Partial<Record<Component, AskedAs>> {
  let entries: ContentEntry<CheckInQuestion & AskedAs>[] = []
  for (const pack of packs) {
    const wording = `${pack.id} ${pack.version}`
    const given = pack.checkIn?.map(entry => ({...entry, wording}))
    entries = laidOn(entries, pack, 'checkIn', given)
  }
  const asked = components.flatMap(component => {
    const entry = entries.findLast(
      each => each.component === component && sameLanguage(each.language, language),
    )
    return entry ? [[component, {text: entry.text, wording: entry.wording}] as const] : []
  })
  return Object.fromEntries(asked)
}
