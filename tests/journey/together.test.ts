import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messages} from '../messages.js'
import {keyboardOf} from './keyboard.js'
import {axeFindings, openStage, scenesOf, shown, violationsOf, type Stage, widths} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

describe.each(
  scenesOf([
    {language: 'en', person: 'maya', theirs: 'Tuesday pottery night', theme: 'light'},
    {language: 'fr', person: 'leo', theirs: 'Rechanter', theme: 'dark'},
  ] as const),
)('Two people at one screen, in $language', ({language, person, theirs, theme}) => {
  const {together, chart} = messages[language]

  it.each(widths)('share it with one action, over a page of %i px, and leave it by keyboard', async width => {
    const query = `?person=${person}&lang=${language}-CA&theme=${theme}`
    const {page, seen} = await stage.open(query, {width, height: 900})
    const keys = keyboardOf(page)
    await keys.shows(together.entries.look)
    await stage.picture(page, `together-row-${language}-${width}`)
    const before = seen.requests.length
    await keys.press(together.entries.look)
    await page.waitForFunction(shown, {}, together.leave)
    await page.waitForFunction(shown, {}, theirs)
    expect(await axeFindings(page)).toEqual([])
    await stage.picture(page, `together-shared-${language}-${width}`, false)
    // Wherever one touches, it is the shared screen; and nothing of it is cut off at the side.
    const hit = await page.evaluate(() => [document.elementFromPoint(9, 9)?.localName, innerWidth])
    expect(hit[0]).toBe('recovery-chart')
    expect(await page.evaluate(sidewaysIn)).toBe(0)
    await page.keyboard.press('Escape')
    await keys.shows(together.question)
    await stage.picture(page, `together-leave-${language}-${width}`, false)
    expect(await axeFindings(page)).toEqual([])
    await keys.press(together.goOn)
    await keys.lands(together.entries.look)
    expect(await page.evaluate(shown, chart.newGoal)).toBe(true)
    expect(seen.requests.length).toBe(before)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })
})

/** How many px the shared screen is wider than what shows of it (runs in the page). */
function sidewaysIn(): number {
  const chart = document.querySelector('recovery-chart')!.shadowRoot!
  const dialog = chart.querySelector('recovery-together')!.shadowRoot!.querySelector('dialog')!
  return Math.max(0, dialog.scrollWidth - dialog.clientWidth)
}
