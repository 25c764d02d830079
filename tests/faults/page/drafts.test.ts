import {expect} from '@open-wc/testing'
import {openDraftDatabase} from '../../../src/record/drafts/draft-database.js'
import {startCharting} from '../../elements/charting.js'
import {forgetAll, keysLying, lying, openPage, sam, typeGoal, waiting} from '../../elements/kept-drafts.js'
import {messages} from '../../messages.js'
import {says, textOf, waitUntil, within, wordsIn} from './chart.js'

const {en} = messages

describe('Drafts that outlive the page', () => {
  beforeEach(forgetAll)

  it('C5 two tabs write at the same time, and both drafts are found again, neither in the hands of two', async () => {
    const charting = startCharting()
    const [here, there] = [await openPage(charting), await openPage(charting)]
    await typeGoal(here, 'Sing again')
    const third = await openPage(charting)
    expect(waiting(third)).to.deep.equal([])
    await typeGoal(there, 'Dance again')
    for (const chart of [here, there, third]) chart.remove()
    const next = await openPage(charting)
    await waitUntil(() => waiting(next).length === 2)
    expect(waiting(next).join()).to.contain('Sing again').and.to.contain('Dance again')
  })

  it('X6 whoever logs out leaves nothing: in the forms, on the page, in the browser', async () => {
    const charting = startCharting()
    const chart = await openPage(charting)
    await typeGoal(chart, 'Sing again')
    expect(await chart.logOut()).to.equal(true)
    await waitUntil(() => wordsIn(chart) === '')
    expect(textOf(chart)).not.to.contain('Sing again')
    expect(textOf(chart)).not.to.contain('pottery')
    expect(await lying()).to.deep.equal([])
    expect(await keysLying()).to.equal(0)
    chart.remove()
    expect(waiting(await openPage(charting))).to.deep.equal([])
  })

  it('X7 a draft is nobody else’s, nor of another person, and one that was changed on the disk is dropped', async () => {
    const charting = startCharting()
    const chart = await openPage(charting)
    await typeGoal(chart, 'Sing again')
    chart.remove()
    const [draft] = await lying()
    const disk = new TextDecoder('latin1').decode(new Uint8Array(draft!.bytes)) + JSON.stringify(draft)
    for (const secret of ['Sing', 'maya', 'Ada', 'made up']) expect(disk).not.to.contain(secret)

    for (const other of [{author: sam}, {patient: 'leo'}]) {
      const page = await openPage(charting, other)
      expect(waiting(page)).to.deep.equal([])
      page.remove()
    }
    const mine = await openPage(charting)
    await waitUntil(() => waiting(mine).length)
    mine.remove()

    const database = await openDraftDatabase()
    const [kept] = await database.getAll('drafts')
    new Uint8Array(kept!.sealed)[3]! ^= 1
    await database.put('drafts', kept!)
    database.close()
    const after = await openPage(charting)
    expect(waiting(after)).to.deep.equal([])
    await waitUntil(async () => !(await lying()).length)
  })

  it('X8 where the browser keeps nothing, that is said, and what is typed stays on the screen until it is saved', async () => {
    const charting = startCharting()
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    try {
      const chart = await openPage(charting)
      within(chart, 'header button')[0]!.click()
      await waitUntil(() => within(chart, '#words').length)
      const field = within(chart, '#words')[0] as HTMLTextAreaElement
      field.value = 'Sing again'
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
      await says(chart, en.goalForm.keptNowhere)
      expect(wordsIn(chart)).to.equal('Sing again')
      within(chart, '[data-component=hope]')[0]!.click()
      within(chart, 'recovery-goal-form [part~=save], [part~=save]')[0]!.click()
      await waitUntil(() => charting.writes.length)
      expect(charting.writes[0]!.body).to.contain('Sing again')
    } finally {
      IDBObjectStore.prototype.put = put
    }
  })
})
