import * as fake from 'fake-indexeddb'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {openDrafts, wipeDrafts} from '../../src/record/index.js'

/** How often the disk was closed again. */
const closed = () => vi.spyOn(fake.IDBDatabase.prototype, 'close')

const mine = {user: 'ifeoma', whose: 'sandbox maya', hours: 1}

describe('Drafts on the disk', () => {
  beforeEach(() => {
    const {default: _one, indexedDB: _other, ...kinds} = fake
    for (const [name, kind] of Object.entries(kinds)) vi.stubGlobal(name, kind)
    vi.stubGlobal('indexedDB', new fake.IDBFactory())
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('leave it closed where no keys can be made, and say that nothing was kept', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'))
    const close = closed()
    const drafts = openDrafts(mine)
    expect([await drafts.keep('goal', {words: 'Sing'} as never), await drafts.take()]).toEqual([false, []])
    expect(close).toHaveBeenCalledTimes(2)
  })

  it('leave it closed where they cannot be wiped, and say that', async () => {
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new DOMException('no', 'OperationError'))
    const close = closed()
    expect(await wipeDrafts('ifeoma')).toBe(false)
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('are gone for good once they are let go of, also while another record of the page looks for them', async () => {
    vi.stubGlobal('navigator', {
      locks: {request: (_name: string, _options: object, take: (lock: object) => unknown) => take({})},
    })
    const before = openDrafts(mine)
    await before.keep('answers', {words: 'Sing'})
    const read = crypto.subtle.decrypt
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      await before.drop('answers')
      return read.apply(crypto.subtle, given)
    })
    expect(await openDrafts(mine).take()).toEqual([])
  })
})
