import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messages} from '../messages.js'
import {axeFindings, openStage, reload, shown, violationsOf, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

const looks = (['en', 'fr'] as const).flatMap(language =>
  ['light', 'dark'].flatMap(theme => [320, 1280].map(width => ({language, theme, width}))),
)

describe.each(looks)('In $language, $theme, at $width px', ({language, theme, width}) => {
  it('the chart and its forms have nothing that axe finds, and scroll in one direction only', async () => {
    const say = messages[language]
    const query = `?person=amina&lang=${language}-CA&theme=${theme}`
    const {page, seen} = await stage.open(query, {width, height: 900})
    await page.waitForFunction(shown, {timeout: 15_000}, say.goals.edit)
    expect(await axeFindings(page)).toEqual([])
    await stage.picture(page, `look-chart-${language}-${theme}-${width}`)
    await page.locator('>>> recovery-measures >>> [part~=start]').click()
    await page.locator('>>> recovery-chart >>> header button').click()
    await page.waitForFunction(shown, {}, say.goalForm.newTitle)
    await page.locator('>>> recovery-goal-form >>> [part~=save]').click()
    await page.waitForFunction(shown, {}, say.goalForm.wordsMissing)
    expect(await axeFindings(page)).toEqual([])
    await stage.picture(page, `look-forms-${language}-${theme}-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await violationsOf(page, seen)).toEqual([])
    await page.close()
  })
})

describe('As a guest in the page', () => {
  it('changes no style of the host', async () => {
    const styles = async (page: Page) =>
      page.evaluate(() =>
        // The chart's own box is what was added; sizes follow from it.
        [...document.querySelectorAll('body, body *:not(recovery-chart)')].map(element => {
          const computed = getComputedStyle(element)
          const names = [...computed].filter(
            name =>
              !/^(block-size|height|grid-template-rows|perspective-origin|transform-origin)$/.test(name),
          )
          return names.map(name => `${element.localName} ${name}: ${computed.getPropertyValue(name)}`)
        }),
      )
    // So low that both pages scroll: a scroll bar is no style of ours.
    const low = {width: 1280, height: 200}
    const {page: guest} = await stage.open('', low)
    // A page that another one stands before may draw nothing for a while.
    await guest.waitForFunction(shown, {timeout: 15_000}, messages.en.goals.edit)
    const bare = await stage.open('?nothing', low)
    await bare.page.setRequestInterception(true)
    bare.page.on(
      'request',
      request =>
        void (request.url().endsWith('/recovery-charting.js') ? request.abort() : request.continue()),
    )
    await reload(bare.page)
    expect(await styles(guest)).toEqual(await styles(bare.page))
    await guest.close()
    await bare.page.close()
  })

  it('keeps its own look whatever the host’s styles shout', async () => {
    const {page} = await stage.open('')
    await page.waitForFunction(shown, {timeout: 15_000}, messages.en.goals.edit)
    const {before, after} = await page.evaluate(looksWhileShouting)
    expect(before.length).toBeGreaterThan(20)
    expect(after).toEqual(before)
    await page.close()
  })

  it('shows what must be seen in forced colours', async () => {
    const {page} = await stage.open('')
    if (stage.engine === 'chromium') {
      const session = await page.createCDPSession()
      await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]})
    }
    await page.waitForFunction(shown, {timeout: 15_000}, messages.en.goals.edit)
    await stage.picture(page, 'look-forced-colors')
    expect(await axeFindings(page)).toEqual([])
    await page.close()
  })
})

/**
 * How every control and text inside our shadow roots looks before and after the host shouts (runs in the page). All in
 * one task: nothing that is still on its way is drawn in between.
 */
function looksWhileShouting(): {before: string[]; after: string[]} {
  const properties = [
    'font-size',
    'display',
    'color',
    'letter-spacing',
    'text-transform',
    'line-height',
    'text-align',
    'font-weight',
    'font-style',
    'word-spacing',
  ]
  const looks = (root: ShadowRoot): string[] => [
    ...[...root.querySelectorAll('button, textarea, label, legend, p, h2, h3, summary')].map(element => {
      const computed = getComputedStyle(element)
      return `${element.localName} ${properties.map(name => computed.getPropertyValue(name)).join(' ')}`
    }),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? looks(shadowRoot) : [])),
  ]
  const chart = document.querySelector('recovery-chart')!.shadowRoot!
  const before = looks(chart)
  const shouting = new CSSStyleSheet()
  shouting.replaceSync(`
    input, button, textarea, select, label, p, h2, h3 { font-size: 9px !important; display: none !important; color: red !important }
    * { letter-spacing: 5px !important; text-transform: uppercase !important; line-height: 3 !important }
    body { text-align: right; font-weight: 900; font-style: italic; word-spacing: 1em; color: red }
  `)
  document.adoptedStyleSheets.push(shouting)
  // What changes slowly is at its end.
  for (const animation of document.getAnimations()) animation.finish()
  return {before, after: looks(chart)}
}
