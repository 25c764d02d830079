import type {DocumentReference, FhirResource} from 'fhir/r4.js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkIn} from '../../src/measures/index.js'
import {messages} from '../messages.js'
import {keyboardOf} from './keyboard.js'
import {axeFindings, openStage, reload, scenesOf, violationsOf, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

const places = [
  {
    ladder: 'document',
    type: 'DocumentReference',
    language: 'en',
    person: 'maya',
    width: 1280,
    theme: 'light',
  },
  {ladder: 'document', type: 'DocumentReference', language: 'fr', person: 'leo', width: 320, theme: 'dark'},
  {
    ladder: 'form',
    type: 'QuestionnaireResponse',
    language: 'en',
    person: 'maya',
    width: 1280,
    theme: 'light',
  },
  {ladder: 'form', type: 'QuestionnaireResponse', language: 'fr', person: 'leo', width: 320, theme: 'dark'},
] as const

describe.each(scenesOf(places))(
  'In a chart that takes no Observations ($ladder, $language, $width)',
  place => {
    const {ladder, type, language, person, width, theme} = place
    const say = messages[language]
    const said =
      language === 'en' ? `The cat sleeps on my feet (${ladder}).` : `Le chat dort à mes pieds (${ladder}).`

    it('a check-in becomes one of them, says so, is readable there, and is read back', async () => {
      const query = `?ladder=${ladder}&lang=${language}-CA&person=${person}&theme=${theme}`
      const {page, seen} = await stage.open(query, {width, height: 900})
      const {shows, press, goTo} = keyboardOf(page)
      const held = (): Promise<FhirResource[]> => stage.search(`${type}?patient=${person}&_count=200`)
      await shows(say.measures.start)
      const before = (await held()).length
      await press(say.measures.start)
      for (const [index, item] of checkIn.items.entries()) {
        await shows(item.text![language])
        await press(index === 2 ? say.measureForm.notToday : item.labels![language][index]!)
      }
      await goTo(say.measures.goingWell)
      await page.keyboard.type(said)
      await stage.picture(page, `${ladder}-check-in-${language}-${width}`)
      await press(say.goalForm.saveIn[ladder])
      await shows(say.measureForm.savedInTitle[ladder])
      expect(await held()).toHaveLength(before + 1)
      await stage.picture(page, `${ladder}-check-in-saved-${language}-${width}`)
      expect(textsOf((await held()).find(each => textsOf(each).includes(said))!)).toContain(
        checkIn.items[0]!.text![language],
      )
      await reload(page)
      await press(say.trend.asTable)
      await shows(said)
      await stage.picture(page, `${ladder}-check-in-read-${language}-${width}`)
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
      await page.close()
    })
  },
)

/** What people read of it in the chart: the text of a document, else the answers of a form. */
function textsOf(resource: FhirResource): string {
  const {content} = resource as DocumentReference
  return content
    ? Buffer.from(content[0]!.attachment.data!, 'base64').toString()
    : JSON.stringify((resource as {item?: unknown}).item)
}
