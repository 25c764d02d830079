import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messages} from '../messages.js'
import {keyboardOf} from './keyboard.js'
import {axeFindings, openStage, violationsOf, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

/** The size of a page, in points, as its PDF says. */
const sizes = {letter: [612, 792], a4: [595, 842]} as const

describe.each([
  {person: 'maya', language: 'en', width: 1280, theirs: 'Tuesday pottery night', staffs: 'Regular sleep'},
  {person: 'leo', language: 'fr', width: 320, theirs: 'Rechanter', staffs: 'écrit par'},
] as const)('The copy that $person takes home, from a chart in $language', scene => {
  const {person, language, width, theirs, staffs} = scene
  const {together, copy: words} = messages[language]

  it('opens and prints with two actions, breaks no policy, and asks the server for nothing', async () => {
    const {page, seen} = await openChart(person, language, width)
    const keys = keyboardOf(page)
    await keys.shows(together.entries.copy)
    await keys.shows(messages[language].measures.start)
    const before = seen.requests.length
    await keys.press(together.entries.copy)
    await keys.shows(words.options.title)
    await keys.press(words.options.print)
    await page.waitForFunction(() => 'printed' in window)
    expect(await axeFindings(page)).toEqual([])
    await stage.picture(page, `copy-open-${language}-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(seen.requests.length).toBe(before)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })

  const kinds = (['letter', 'a4'] as const).flatMap(paper =>
    (['en', 'fr', 'both'] as const).flatMap(languages =>
      (['page', 'card'] as const).map(layout => ({paper, languages, layout})),
    ),
  )

  // Firefox packs its PDF in a way that tells no size without a reader of PDF.
  it.skipIf(process.env.ENGINE === 'firefox').each(kinds)(
    'as a $layout in $languages on $paper is whole on paper of that size',
    async kind => {
      const {page} = await openChart(person, language, 1280)
      await page.waitForSelector('>>> recovery-together >>> [part=copy]')
      await page.locator('>>> recovery-together >>> [part=copy]').click()
      await page.waitForSelector('>>> recovery-person-copy >>> .copy')
      const printed = await page.evaluate(async chosen => {
        const chart = document.querySelector('recovery-chart')!.shadowRoot!
        const copy = chart
          .querySelector('recovery-together')!
          .shadowRoot!.querySelector('recovery-person-copy')!
        await Object.assign(copy, chosen).print()
        return (window as unknown as {printed: {html: string; css: string; text: string}}).printed
      }, kind)
      expect(printed.text).toContain(theirs)
      expect(printed.text).not.toContain(staffs)
      const pdf = await pdfOf(page, printed)
      stage.keep(`copy-${person}-${kind.layout}-${kind.languages}-${kind.paper}.pdf`, pdf)
      const boxes = [
        ...Buffer.from(pdf)
          .toString('latin1')
          .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
      ]
      expect(boxes.length).toBeGreaterThan(0)
      if (kind.layout === 'card') expect(boxes).toHaveLength(1)
      for (const [, ...box] of boxes)
        box.forEach((side, index) =>
          expect(Math.abs(Number(side) - sizes[kind.paper][index]!)).toBeLessThan(1),
        )
      await page.close()
    },
  )
})

/** The chart of a person, on a page that keeps what its frames print instead of asking for a printer. */
async function openChart(person: string, language: string, width: number) {
  const opened = await stage.open('recovery-status.html', {width, height: 900})
  await opened.page.evaluateOnNewDocument(() => {
    window.print = () => {
      const css = document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(rule => rule.cssText))
      const printed = {
        html: document.documentElement.outerHTML,
        css: css.join('\n'),
        text: document.body.innerText,
      }
      Object.assign(top!, {printed})
    }
  })
  await opened.page.goto(`${stage.url}/examples/?person=${person}&lang=${language}-CA`)
  return opened
}

/** What was printed, as a PDF: on a page of its own, whose size is what the copy asks for. */
async function pdfOf(page: Page, {html, css}: {html: string; css: string}): Promise<Uint8Array> {
  const paper = await page.browser().newPage()
  await paper.setContent(html)
  await paper.addStyleTag({content: css})
  const pdf = await paper.pdf({preferCSSPageSize: true})
  await paper.close()
  return pdf
}
