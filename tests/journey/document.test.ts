import type {DocumentReference, QuestionnaireResponse} from 'fhir/r4.js'
import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {axeFindings, openStage, reload, scenesOf, violationsOf, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

const press = async (page: Page, selector: string): Promise<void> => {
  const button = await page.waitForSelector(`>>> ${selector}`)
  await button!.evaluate(element => (element as HTMLElement).click())
}
const textOf = (page: Page): Promise<string> =>
  page.$$eval('>>> *', elements => elements.map(({textContent}) => textContent).join(' '))

describe.each(
  scenesOf([
    {
      language: 'en-CA',
      words: 'See my sister more.',
      kept: 'Kept in the chart as a document, not among its goals and results',
      stands: 'a document in the chart',
      why: 'New goals go to the first of',
      never: 'Saved to the chart',
      said: '“See my sister more.”',
    },
    {
      language: 'fr-CA',
      words: 'Voir ma sœur plus souvent.',
      kept: 'Gardé au dossier comme document, pas parmi ses objectifs et résultats',
      stands: 'un document du dossier',
      why: 'Les nouveaux objectifs vont au premier de',
      never: 'Enregistré au dossier,',
      said: '«\u00a0Voir ma sœur plus souvent.\u00a0»',
    },
  ]),
)(
  'In a chart that takes documents and no goals ($language)',
  ({language, words, kept, stands, why, never, said}) => {
    it('a goal becomes a document, which says so, and is read back', async () => {
      const {page, seen} = await stage.open(`?ladder=document&lang=${language}`)
      await press(page, '[part=new]')
      await (await page.waitForSelector('>>> #words'))!.type(words)
      await press(page, '.picker button')
      await stage.picture(page, `document-form-${language}`)
      await press(page, '.end [part=save]')
      await page.waitForSelector('>>> recovery-goals >>> [part=end]')
      expect(await textOf(page)).toContain(kept)
      expect(await textOf(page)).not.toContain(never)
      const found = (await stage.search('DocumentReference?patient=maya')) as DocumentReference[]
      const texts = found.map(({content}) => Buffer.from(content[0]!.attachment.data!, 'base64').toString())
      expect(texts.filter(text => text.includes(said))).toHaveLength(1)
      await reload(page)
      await page.waitForFunction(
        text => {
          const all = (root: ParentNode): string =>
            [...root.querySelectorAll('*')]
              .map(each => (each.shadowRoot ? all(each.shadowRoot) : ''))
              .join('') + (root.textContent ?? '')
          return all(document).includes(text)
        },
        {},
        words,
      )
      expect(await textOf(page)).toContain(stands)
      await press(page, 'recovery-status >>> summary')
      await page.waitForSelector('>>> recovery-status >>> dl')
      expect(await textOf(page)).toContain(why)
      await stage.picture(page, `document-${language}`)
      await page.setViewport({width: 320, height: 900})
      await stage.picture(page, `document-320-${language}`)
      expect(await axeFindings(page)).toEqual([])
      expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    })

    it('prints on one page, and nothing in it runs or is fetched', async () => {
      const found = (await stage.search('DocumentReference?patient=maya')) as DocumentReference[]
      const pages = found.map(({content}) => Buffer.from(content[1]!.attachment.data!, 'base64').toString())
      const html = pages.find(text => text.includes(words))!
      const {page} = await stage.open('index.html')
      await page.goto('about:blank')
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await page.setContent(html)
      expect(await page.title()).not.toBe('')
      const paper = Buffer.from(await page.pdf({format: 'letter'})).toString('latin1')
      // Firefox packs what it prints, so that its pages cannot be counted in it.
      if (stage.engine === 'chromium') expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      else expect(paper).toMatch(/^%PDF/)
      expect(asked).toEqual([])
      await stage.picture(page, `document-page-${language}`)
    })
  },
)

it('In a chart that takes forms and no goals, a goal becomes answers to a form, which says so', async () => {
  const {page, seen} = await stage.open('?ladder=form&lang=fr-CA')
  await press(page, '[part=new]')
  await (await page.waitForSelector('>>> #words'))!.type('Voir mon frère.')
  await press(page, '.picker button')
  await press(page, '.end [part=save]')
  await page.waitForSelector('>>> recovery-goals >>> [part=end]')
  expect(await textOf(page)).toContain('Gardé au dossier comme réponses à un formulaire')
  const [response] = (await stage.search('QuestionnaireResponse?patient=maya&_sort=-_lastUpdated')) as [
    QuestionnaireResponse,
  ]
  expect(JSON.stringify(response.item)).toContain('Voir mon frère.')
  await stage.picture(page, 'form-fr-CA')
  expect(await axeFindings(page)).toEqual([])
  expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
})
