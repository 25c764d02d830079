import {
  openDraftDatabase,
  sweepDrafts,
  wipeUser,
  type DraftDatabase,
  type UserKeys,
} from './draft-database.js'
import {HeldDrafts} from './held-drafts.js'
import type {DraftOptions, Drafts, KeptDraft} from './kept-draft.js'
import {keysOf, nameOf, sealed, unsealed, hiddenName} from './seal.js'

/** Opens the drafts of a user about a person. Nothing is written before something is kept. */
export function openDrafts({user, whose, hours, now = Date.now}: DraftOptions): Drafts {
  const held = new HeldDrafts()
  let turn: Promise<unknown> = Promise.resolve()

  async function open(): Promise<{
    database: DraftDatabase
    keys: UserKeys
    place: {user: string; whose: string}
  }> {
    const hidden = await hiddenName(user)
    const database = await openDraftDatabase()
    try {
      const keys = await keysOf(database, hidden)
      return {database, keys, place: {user: hidden, whose: await nameOf(keys, whose)}}
    } catch (error) {
      // What is left open keeps other pages waiting.
      database.close()
      throw error
    }
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
        for (const id of await database.getAllKeysFromIndex('drafts', 'whose', place.whose)) {
          if (!(await held.hold(id))) continue
          // Read once it is held: until then another record of this page may have changed it, or be done with it.
          const draft = await database.get('drafts', id)
          const value = draft && ((await unsealed(keys, draft)) as KeptDraft | undefined)
          if (value) found.push(value)
          else {
            // What cannot be read is nothing that anybody could go on with.
            await database.delete('drafts', id)
            held.letGo(id)
          }
        }
        return found.sort((one, other) => other.time - one.time)
      }),
    keep: (name, value) =>
      inTurn(false, async ({database, keys, place}) => {
        const time = now()
        const id = await nameOf(keys, whose, name)
        await held.hold(id)
        const until = time + hours * 3_600_000
        await database.put('drafts', await sealed(keys, {...place, id, until}, {name, value, time}))
        return true
      }),
    drop: name =>
      inTurn(undefined, async ({database, keys}) => {
        const id = await nameOf(keys, whose, name)
        await database.delete('drafts', id)
        held.letGo(id)
      }),
    close: () => turn.then(() => held.close()),
  }
}

/** Takes away all that is kept in this browser for a user, about whomever: they have logged out. False where that failed. */
export async function wipeDrafts(user: string): Promise<boolean> {
  let database: DraftDatabase | undefined
  try {
    database = await openDraftDatabase()
    await wipeUser(database, await hiddenName(user))
    return true
  } catch {
    return false
  } finally {
    database?.close()
  }
}
