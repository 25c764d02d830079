import {aTimeout, expect} from '@open-wc/testing'
import {sendKeys} from '@web/test-runner-commands'
import {Problem, type SaveOutcome} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, find, open, rate, save, says, settled, write} from './goal-review-driver.js'

const choir = goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const offline: SaveOutcome = {kind: 'failed', problem: new Problem('offline', 'no network')}
const learned = '[name=learned]'
const value = (review: Element, selector: string): string => find<HTMLInputElement>(review, selector)?.value

describe('recovery-goal-review, while and after it is saved', () => {
  it('shows what is on its way, and nothing that is chosen meanwhile', async () => {
    const review = await open({entry: choir})
    const {asked, settle} = answer(review)
    find(review, '[value=supporter]').click()
    await rate(review, 5)
    await save(review)
    await rate(review, 7)
    find(review, '[value=staff]').click()
    await settled(review)
    const status = find<HTMLSelectElement>(review, '[name=status]')
    status.value = 'pausing'
    status.dispatchEvent(new Event('change'))
    await settled(review)
    expect(value(review, '[name=progress]:checked')).to.equal('5')
    expect(value(review, '[name=speaker]:checked')).to.equal('supporter')
    expect(status.value).to.equal('working')
    for (const field of ['#line', learned, '[name=supporter]'])
      expect(find<HTMLInputElement>(review, field).readOnly, field).to.be.true
    await settle(offline)
    expect(asked[0]!.review).to.include({progress: 5, speaker: 'supporter'})
    await rate(review, 7)
    expect(value(review, '[name=progress]:checked')).to.equal('7')
  })

  it('is of the moment at which it was first sent, not of a try to save nothing', async () => {
    const review = await open({entry: choir})
    const {asked, settle} = answer(review)
    await save(review)
    const before = Date.now()
    await aTimeout(1100)
    await rate(review, 7)
    await save(review)
    await settle(offline)
    expect(Date.parse(asked[0]!.review!.time)).to.be.greaterThan(before)
    await aTimeout(1100)
    await save(review)
    expect(asked[1]!.review!.time).to.equal(asked[0]!.review!.time)
  })

  it('takes a 1 and at once a 0 for ten, and a 0 later for nothing', async () => {
    const review = await open({entry: choir})
    const press = async (key: string): Promise<string> => {
      await sendKeys({press: key})
      await settled(review)
      return value(review, '[name=progress]:checked')
    }
    find(review, '[name=progress]').focus()
    await press('1')
    expect(await press('0')).to.equal('10')
    await press('1')
    await aTimeout(1100)
    expect(await press('0')).to.equal('0')
    await rate(review, 1)
    expect(await press('0')).to.equal('0')
  })

  /** What was learned arrived with a first try, whose answer did not, and was written anew since. */
  async function learnTwice() {
    const review = await open({entry: choir})
    const {asked, settle} = answer(review)
    await rate(review, 5)
    await write(review, 'Mornings', learned)
    await save(review)
    await settle(offline)
    await write(review, 'Mornings are better', learned)
    await save(review)
    const {notes} = asked[0]!.changes!
    const theirs = {...choir.goal, notes: notes!}
    await settle({kind: 'conflict', theirs, fields: ['notes']})
    return {review, asked}
  }

  it('shows what the chart says, where that is to be decided', async () => {
    const {review} = await learnTwice()
    expect(says(review)).to.contain('In the chart now: “Mornings”.')
    await expect(review).to.be.accessible()
  })

  it('puts what was learned in the place of what had arrived of it', async () => {
    const {review, asked} = await learnTwice()
    find(review, '[part=keep-mine]').click()
    await settled(review)
    const {changes} = asked.at(-1)!
    expect(changes!.notes!.map(({text}) => text)).to.deep.equal(['Mornings are better'])
  })

  it('leaves what was learned as the chart says it, where that is kept', async () => {
    const {review, asked} = await learnTwice()
    find(review, '[part=keep-theirs]').click()
    await settled(review)
    expect(asked.at(-1)).not.to.have.property('changes')
    expect(value(review, learned)).to.equal('')
  })
})
