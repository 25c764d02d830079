import {userOf, type RecordSnapshot} from '../../record/index.js'

/** Of whoever is not called anything yet, outside of any record. */
export const nameless = 'called '
/** Of a record that is nobody's. */
export const nobody = 'record '

/**
 * Whose drafts these are: of the record around the form, and of who is at the keyboard, since what one writes is not shown
 * to the next one; or, where there is no record, of whoever is called so.
 */
export function personOf(snapshot: RecordSnapshot | undefined, personName = ''): string {
  if (!snapshot) return nameless + personName
  const {whose, author} = snapshot
  return nobody + whose + (author ? ` ${userOf(author)}` : '')
}

/** Gives what is kept of somebody to the same one, whose name, or whose author's, has come by now; answers whether that is so. */
export function adopt<Kept>(kept: Map<string, Kept>, from: string | undefined, to: string): boolean {
  const before = kept.get(from ?? '')
  if (!before || kept.has(to) || !isNowNamed(from!, to)) return false
  kept.set(to, before)
  return kept.delete(from!)
}

/** Whether it is the same person still, of whom, or of whose author, the name has come. */
export function isNowNamed(from: string, to: string): boolean {
  if (from === nameless) return to.startsWith(nameless)
  return from !== nobody && to.startsWith(`${from} `)
}
