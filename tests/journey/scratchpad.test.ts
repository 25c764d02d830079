import {afterAll, beforeAll, expect, it} from 'vitest'
import {openStage, violationsOf, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

it('A goal goes onto the scratchpad of the chart that frames the page, and nothing says that the chart has it', async () => {
  const {page, seen} = await stage.open('scratchpad.html')
  const app = await (await page.waitForSelector('iframe#app'))!.contentFrame()
  const press = async (selector: string): Promise<void> => {
    const button = await app.waitForSelector(`>>> ${selector}`)
    await button!.evaluate(element => (element as HTMLElement).click())
  }
  await press('[part=new]')
  await (await app.waitForSelector('>>> #words'))!.type('See my sister more.')
  await press('.picker button')
  await press('.end [part=save]')
  const end = await app.waitForSelector('>>> recovery-goals >>> [part=end]')
  expect(await end!.evaluate(element => element.textContent)).toContain('Kept on the chart’s scratchpad')
  const text = await app.$$eval('>>> *', elements => elements.map(({textContent}) => textContent).join(' '))
  expect(text).toContain('on the chart’s scratchpad')
  expect(text).not.toContain('Saved to the chart')
  expect(await page.$eval('#scratchpad', list => list.textContent)).toBe('Goal/1: See my sister more.')
  expect(seen.requests.filter(({method}) => method !== 'GET')).toEqual([])
  expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
})
