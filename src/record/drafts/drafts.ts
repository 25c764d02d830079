import {
  openDraftDatabase,
  sweepDrafts,
  wipeUser,
  type DraftDatabase,
  type UserKeys,
} from './draft-database.js'
import {keysOf, nameOf, sealed, unsealed, userOf} from './seal.js'

/** What was being written, under the name that whoever wrote it gave it, and when: in milliseconds since 1970. */
export interface KeptDraft {
  name: string
  value: unknown
  time: number
}

/** Whose drafts they are, and for how long they are kept. */
export interface DraftOptions {
  /** Who is at the keyboard, by what the site knows them by, such as `Practitioner/7`. */
  user: string
  /** Which person on which endpoint, as a record's snapshot says. */
  whose: string
  /** How many hours after the last key a draft ends. */
  hours: number
  now?: () => number
}

/**
 * Drafts of one user about one person, kept in this browser beyond the life of the page. They are sealed (AES-GCM, with
 * a key that cannot leave the browser), so that they are nobody else’s, and end by themselves. While one page holds a
 * draft, no other page finds it.
 */
export interface Drafts {
  /** The drafts that no page holds; from now on this one does. Empty where the browser keeps nothing. */
  take(): Promise<KeptDraft[]>
  /** Keeps a draft, in the place of what was kept under its name. False where the browser does not keep it. */
  keep(name: string, value: unknown): Promise<boolean>
  /** Lets go of a draft. */
  drop(name: string): Promise<void>
  /** Holds nothing any more, once everything that was begun is done: another page may take it. */
  close(): Promise<void>
}

/** Opens the drafts of a user about a person. Nothing is written before something is kept. */
export function openDrafts({user, whose, hours, now = Date.now}: DraftOptions): Drafts {
  const held = new Map<string, () => void>()
  let turn: Promise<unknown> = Promise.resolve()

  async function open(): Promise<{
    database: DraftDatabase
    keys: UserKeys
    place: {user: string; whose: string}
  }> {
    const database = await openDraftDatabase()
    const hidden = await userOf(user)
    const keys = await keysOf(database, hidden)
    return {database, keys, place: {user: hidden, whose: await nameOf(keys, whose)}}
  }

  /** One after the other, so that what was kept last is what is there. What the browser refuses is `refused`. */
  function inTurn<Result>(
    refused: Result,
    work: (desk: Awaited<ReturnType<typeof open>>) => Promise<Result>,
  ) {
    const next = turn.then(async () => {
      let desk: Awaited<ReturnType<typeof open>> | undefined
      try {
        desk = await open()
        return await work(desk)
      } catch {
        return refused
      } finally {
        desk?.database.close()
      }
    })
    turn = next
    return next
  }

  return {
    take: () =>
      inTurn<KeptDraft[]>([], async ({database, keys, place}) => {
        await sweepDrafts(database, now())
        const found: KeptDraft[] = []
        for (const draft of await database.getAllFromIndex('drafts', 'whose', place.whose)) {
          const value = (await unsealed(keys, draft)) as KeptDraft | undefined
          // What cannot be read is nothing that anybody could go on with.
          if (!value) await database.delete('drafts', draft.id)
          else if (await hold(draft.id)) found.push(value)
        }
        return found
      }),
    keep: (name, value) =>
      inTurn(false, async ({database, keys, place}) => {
        const time = now()
        const id = await nameOf(keys, whose, name)
        await hold(id)
        const until = time + hours * 3_600_000
        await database.put('drafts', await sealed(keys, {...place, id, until}, {name, value, time}))
        return true
      }),
    drop: name =>
      inTurn(undefined, async ({database, keys}) => {
        const id = await nameOf(keys, whose, name)
        await database.delete('drafts', id)
        held.get(id)?.()
      }),
    close: () =>
      turn.then(() => {
        for (const letGo of held.values()) letGo()
      }),
  }

  /** Whether this page holds it now: the browser lets go of what a page held that is gone. */
  function hold(id: string): Promise<boolean> {
    if (held.has(id)) return Promise.resolve(true)
    return new Promise(resolve => {
      void navigator.locks.request(`recovery-charting ${id}`, {ifAvailable: true}, lock => {
        resolve(Boolean(lock))
        if (!lock) return undefined
        return new Promise<void>(letGo => {
          held.set(id, () => {
            held.delete(id)
            letGo()
          })
        })
      })
    })
  }
}

/** Takes away all that is kept in this browser for a user, about whomever: they have logged out. False where that failed. */
export async function wipeDrafts(user: string): Promise<boolean> {
  try {
    const database = await openDraftDatabase()
    await wipeUser(database, await userOf(user))
    database.close()
    return true
  } catch {
    return false
  }
}
