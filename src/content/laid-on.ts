import type {ContentEntry, ContentKind, ContentPack, PackEntry} from './pack.js'
import {sameLanguage} from './same-language.js'

/** The entries of a kind with those of a pack laid on them. */
export function laidOn<Entry extends PackEntry>(
  before: readonly ContentEntry<Entry>[],
  pack: ContentPack,
  kind: ContentKind,
  given: readonly Entry[] = [],
): ContentEntry<Entry>[] {
  const {language, origin, replaces = [], leavesOut = []} = pack
  const own = given.map(entry => ({language, origin, ...entry}))
  const isSame = (one: PackEntry, other: PackEntry): boolean =>
    one.id === other.id && sameLanguage(one.language!, other.language!)
  const goes = (entry: ContentEntry<Entry>): boolean =>
    sameLanguage(entry.language, language) && (replaces.includes(kind) || leavesOut.includes(entry.id))
  const kept = before
    .filter(entry => !goes(entry))
    .map(entry => own.find(each => isSame(each, entry)) ?? entry)
  return [...kept, ...own.filter(entry => !kept.includes(entry))]
}
