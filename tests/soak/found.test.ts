import {expect, it} from 'vitest'
import {createSandbox} from '../../src/sandbox/index.js'
import {leo} from '../../src/sandbox/people/leo.js'
import {maya} from '../../src/sandbox/people/maya.js'
import {Browser} from './browser.js'
import {Ledger} from './ledger.js'
import {Tab} from './tab.js'

const ada = {display: 'Ada'}

function begin() {
  const sandbox = createSandbox({people: [maya, leo]})
  const [browser, ledger] = [new Browser(), new Ledger()]
  const open = async (person: string): Promise<Tab> => {
    const tab = await Tab.open(browser, sandbox, ledger)
    await tab.open(person, ada)
    return tab
  }
  return {sandbox, browser, open}
}

const words = (tab: Tab): string[] => tab.unsaved.flatMap(each => each.words)

it('what is written while the chart cannot be read outlives the page too', async () => {
  const {sandbox, open} = begin()
  sandbox.faults.push({kind: 'offline', times: 100})
  const before = await open('maya')
  before.newGoal()
  await before.end('crashed')
  sandbox.faults.length = 0
  expect(words(await open('maya'))).toEqual(['maya says 1.'])
})

it('what a page has of somebody whose record is closed by now is no other page’s, as long as it is there', async () => {
  const {browser, open} = begin()
  const here = await open('maya')
  here.newGoal()
  here.pass(500)
  await here.open('leo', ada)
  const there = await open('maya')
  expect(words(there)).toEqual([])
  await here.open('maya', ada)
  expect(words(here)).toEqual(['maya says 1.'])
  await here.end('left')
  await browser.settled()
  expect(words(await open('maya'))).toEqual(['maya says 1.'])
})
