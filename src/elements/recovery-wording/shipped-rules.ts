import type {Session} from '../../wording/index.js'
import {later} from '../shared/later.js'

/** The shipped rules, fetched when the first field is watched. */
export const rules = later(() => import('../../wording/index.js'))

/** Reads one field by the shipped rules; nothing is found before they are here. */
export function shippedRules(): Session['update'] {
  let session: Session | undefined
  return (text, options) => (session ??= rules.code?.createSession())?.update(text, options) ?? []
}
