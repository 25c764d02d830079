import {openDB, type DBSchema, type IDBPDatabase} from 'idb'

/** A draft as it lies on the disk: nothing of it can be read, nor whose it is, without a key of its user. */
export interface SealedDraft {
  id: string
  /** Tells the drafts of one user about one person; not who they are. */
  whose: string
  /** Tells the drafts of one user; not who that is. */
  user: string
  /** When it ends, in milliseconds since 1970. */
  until: number
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

/** What one user's drafts are sealed and named with; neither key can be taken out of the browser. */
export interface UserKeys {
  seal: CryptoKey
  name: CryptoKey
}

interface Drafts extends DBSchema {
  keys: {key: string; value: UserKeys}
  drafts: {key: string; value: SealedDraft; indexes: {whose: string; user: string; until: number}}
}

export type DraftDatabase = IDBPDatabase<Drafts>

/** Opens where drafts lie in this browser; rejects where it keeps nothing, or not for this page. */
export function openDraftDatabase(): Promise<DraftDatabase> {
  return openDB<Drafts>('recovery-charting', 1, {
    upgrade(database) {
      database.createObjectStore('keys')
      const drafts = database.createObjectStore('drafts', {keyPath: 'id'})
      for (const name of ['whose', 'user', 'until'] as const) drafts.createIndex(name, name)
    },
    // Another page wipes everything, or is newer: it must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

/** Takes away what has ended, whoever's it is. */
export async function sweepDrafts(database: DraftDatabase, now: number): Promise<void> {
  const transaction = database.transaction(['drafts', 'keys'], 'readwrite')
  const drafts = transaction.objectStore('drafts')
  for (const id of await drafts.index('until').getAllKeys(IDBKeyRange.upperBound(now)))
    await drafts.delete(id)
  await transaction.done
}

/** Takes away everything that one user has here: without the keys, a copy of the disk says nothing either. */
export async function wipeUser(database: DraftDatabase, user: string): Promise<void> {
  const transaction = database.transaction(['drafts', 'keys'], 'readwrite')
  const drafts = transaction.objectStore('drafts')
  await transaction.objectStore('keys').delete(user)
  for (const id of await drafts.index('user').getAllKeys(user)) await drafts.delete(id)
  await transaction.done
}
