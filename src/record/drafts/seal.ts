import type {DraftDatabase, SealedDraft, UserKeys} from './draft-database.js'

const {subtle} = crypto

/** The keys of a user: those that are there, or new ones. Neither can be exported. */
export async function keysOf(database: DraftDatabase, user: string): Promise<UserKeys> {
  const found = await database.get('keys', user)
  if (found) return found
  const seal = await subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt'])
  const name = await subtle.generateKey({name: 'HMAC', hash: 'SHA-256'}, false, ['sign'])
  const transaction = database.transaction('keys', 'readwrite')
  // Two pages may begin at the same moment: the first one's keys are everybody's.
  const before = await transaction.store.get(user)
  if (!before) await transaction.store.put({seal, name}, user)
  await transaction.done
  return before ?? {seal, name}
}

/** A name for something that only this user's key gives, so that nobody who does not have it can try names out. */
export async function nameOf({name}: UserKeys, ...parts: readonly string[]): Promise<string> {
  return hexOf(await subtle.sign('HMAC', name, bytesOf(parts)))
}

/** A name for a user that does not say who it is. */
export async function hiddenName(user: string): Promise<string> {
  return hexOf(await subtle.digest('SHA-256', bytesOf(['recovery-charting', user])))
}

type Place = Pick<SealedDraft, 'id' | 'whose' | 'user' | 'until'>

/** Seals a value in its place: whose it is and when it ends are sealed in, so that neither can be changed. */
export async function sealed({seal}: UserKeys, place: Place, value: unknown): Promise<SealedDraft> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const how = {name: 'AES-GCM', iv, additionalData: boundTo(place)}
  return {...place, iv, sealed: await subtle.encrypt(how, seal, bytesOf(value))}
}

/** What was sealed; nothing where another key sealed it, or it was changed or moved since. */
export async function unsealed(
  {seal}: UserKeys,
  {iv, sealed: data, ...place}: SealedDraft,
): Promise<unknown> {
  try {
    const how = {name: 'AES-GCM', iv, additionalData: boundTo(place)}
    return JSON.parse(new TextDecoder().decode(await subtle.decrypt(how, seal, data)))
  } catch {
    return undefined
  }
}

function boundTo({id, whose, user, until}: Place): Uint8Array<ArrayBuffer> {
  return bytesOf([id, whose, user, until])
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value))
}

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
