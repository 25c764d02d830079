import type {Goal, Observation} from 'fhir/r4.js'
import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messages} from '../messages.js'
import {terms} from '../../src/chime/index.js'
import {checkIn} from '../../src/measures/index.js'
import {keyboardOf, type Keyboard} from './keyboard.js'
import {axeFindings, openStage, reload, violationsOf, type Seen, type Stage} from './stage.js'

/** The whole journey, in each language, by keyboard alone, once wide and once as narrow as 320 px. */
const journeys = [
  {language: 'en', person: 'maya', width: 1280, words: 'Sing at St. Anne’s again — with “my” people. 🎶'},
  {language: 'fr', person: 'leo', width: 320, words: 'Rechanter à l’église, avec « mon » monde. 🎶'},
] as const

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

describe.each(journeys)('The journey in $language at $width px', ({language, person, width, words}) => {
  const say = messages[language]
  const term = terms[language]
  let page: Page
  let goTo: Keyboard['goTo']
  let press: Keyboard['press']
  let shows: Keyboard['shows']
  let lands: Keyboard['lands']
  let seen: Seen

  const writes = () => seen.requests.filter(({method}) => method !== 'GET')
  const mine = async () =>
    ((await stage.search(`Goal?patient=${person}&_count=200`)) as Goal[]).filter(
      goal => goal.description.text === words,
    )

  beforeAll(async () => {
    const query = `?person=${person}&lang=${language}-CA`
    ;({page, seen} = await stage.open(query, {width, height: 1000}))
    ;({goTo, press, shows, lands} = keyboardOf(page))
    await page.bringToFront()
    await shows(say.goals.edit)
  })

  it('shows the goals that the endpoint holds, whoever wrote them', async () => {
    for (const goal of (await stage.search(`Goal?patient=${person}&_count=200`)) as Goal[])
      await shows(goal.description.text!)
    await shows(say.goals.untagged)
    await shows(say.goals.fromElsewhere())
    await shows(say.goals.clinical)
    await stage.picture(page, `chart-${language}-${width}`)
  })

  it('takes a goal in the person’s own words: the words and one component, nothing else', async () => {
    await press(say.chart.newGoal)
    await shows(say.goalForm.newTitle)
    await page.keyboard.type(words)
    await press(term.connectedness.name, ' ')
    await stage.picture(page, `goal-form-${language}-${width}`)
    // The interactions that a person makes: open, write, choose, save.
    await press(say.goalForm.save)
    await shows(words)
    await expect.poll(async () => (await mine()).length).toBe(1)
    const [goal] = await mine()
    expect(goal).toMatchObject({
      subject: {reference: `Patient/${person}`},
      expressedBy: {reference: `Patient/${person}`},
    })
    expect(writes()).toHaveLength(1)
  })

  it('goes through the check-in: five Observations, one of them not today', async () => {
    const before = writes().length
    await press(say.measures.start)
    for (const [index, item] of checkIn.items.entries()) {
      await shows(item.text![language])
      await shows(checkIn.caution![language])
      await press(index === 2 ? say.measureForm.notToday : item.labels![language][index]!)
    }
    await shows(say.measures.goingWell)
    await shows(say.measureForm.notMonitored)
    await stage.picture(page, `check-in-${language}-${width}`)
    await press(say.measureForm.save)
    await expect.poll(() => writes().length - before).toBe(5)
    // Where a server is slow, the words stand elsewhere before: the screen that says so has the focus.
    await lands(say.measureForm.savedTitle)
    const sent = writes()
      .slice(before)
      .map(({body}) => JSON.parse(body) as Observation)
    expect(sent).toHaveLength(5)
    // They are sent at once and may arrive in any order.
    const bodies = checkIn.items.map(item =>
      sent.find(body => body.code.coding?.some(coding => coding.code === item.linkId))!,
    )
    expect(bodies.map(body => body.valueInteger)).toEqual([0, 1, undefined, 3, 4])
    expect(bodies[2]!.dataAbsentReason?.coding?.[0]?.code).toBe('asked-declined')
    expect(bodies.every(body => body.method?.text?.includes(checkIn.caution!.en))).toBe(true)
  })

  it('turns an answer into a goal that keeps a link to it', async () => {
    await press(`${say.measures.turnInto}: ${term.hope.name}`)
    await shows(say.goalForm.newTitle)
    await page.keyboard.type(`${words} 2`)
    await press(say.goalForm.save)
    await shows(`${words} 2`)
    const goals = (await stage.search(`Goal?patient=${person}&_count=200`)) as Goal[]
    const goal = goals.find(each => each.description.text === `${words} 2`)
    const answer = (await stage.read(goal!.addresses![0]!.reference!)) as Observation
    expect(answer).toMatchObject({resourceType: 'Observation', valueInteger: 1})
  })

  it('shows the check-ins over time as pictures with a table twin', async () => {
    await press(say.trend.asTable)
    await shows(say.trend.date)
    await stage.picture(page, `table-${language}-${width}`)
    await press(say.trend.asTable)
  })

  it('underlines wording in the page’s own note, takes a suggestion by one key and leaves one by one key', async () => {
    const [note, better] =
      language === 'en'
        ? [
            'Seen at home. She is non-compliant. She claims that she sleeps well. ',
            'She says that she sleeps well. ',
          ]
        : [
            'Vue à domicile. Patiente non compliante. Elle prétend qu’elle dort bien. ',
            'Elle dit qu’elle dort bien. ',
          ]
    await page.focus('#note')
    await page.keyboard.type(note)
    await shows(say.wording.count(2))
    await page.keyboard.press('F8')
    await shows(say.wording.leave)
    const underlines = await page.evaluate(underlineWidths)
    expect(underlines.length).toBeGreaterThanOrEqual(2)
    expect(Math.min(...underlines)).toBeGreaterThan(0)
    await stage.picture(page, `note-${language}-${width}`)
    await page.keyboard.press('Escape')
    await shows(say.wording.count(1))
    await page.keyboard.press('F8')
    await shows(say.wording.leave)
    await page.keyboard.down('Alt')
    await page.keyboard.press('Enter')
    await page.keyboard.up('Alt')
    const value = () => page.$eval('#note', field => (field as HTMLTextAreaElement).value)
    await expect.poll(value).toContain(better!)
    // The rest of the note, the words that were left too, is as it was typed.
    expect(await value()).toBe(note!.replace(/(She claims|Elle prétend).*/, better!))
  })

  it('has it all after a reload, from the server', async () => {
    await page.evaluate(() => ((document.getElementById('note') as HTMLTextAreaElement).value = ''))
    await reload(page)
    await shows(words)
    await shows(`${words} 2`)
  })

  it('changes one goal with one write under If-Match, and sends nothing for no change', async () => {
    const [before] = (await mine()) as [Goal]
    const count = writes().length
    const open = async () => {
      await press(`${say.goals.edit} ${say.quoted(words)}`)
      await shows(say.goalForm.editTitle)
    }
    await open()
    await press(say.goalForm.save)
    await shows(say.goalForm.unchanged)
    expect(writes()).toHaveLength(count)
    await goTo(term.meaning.name, {backwards: true})
    await page.keyboard.press(' ')
    await press(say.goalForm.save)
    await expect.poll(() => writes().length).toBe(count + 1)
    const [write] = writes().slice(count)
    expect(write!.path).toBe(`/Goal/${before.id}`)
    // A patch where the server says that it takes one, else the whole goal.
    expect(['PATCH', 'PUT']).toContain(write!.method)
    expect(write!.headers['if-match']).toBe(`W/"${before.meta!.versionId}"`)
    const expected = [...before.category!, {coding: [expect.objectContaining({code: 'meaning'})]}]
    const after = async () => (await stage.read(`Goal/${before.id}`)) as Goal
    await expect.poll(after).toMatchObject({category: expected})
    expect({...(await after()), category: undefined, meta: undefined}).toEqual({
      ...before,
      category: undefined,
      meta: undefined,
    })
  })

  it('broke no policy, asked nobody else, and has nothing that axe finds', async () => {
    expect(seen.errors).toEqual([])
    expect(seen.foreign).toEqual([])
    expect(await violationsOf(page, seen)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })

  it('scrolls in one direction only', async () => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

/** How wide the lines under the wording are drawn, through shadow roots (runs in the page). */
function underlineWidths(): number[] {
  const search = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches('.wave') ? [element] : []),
      ...(element.shadowRoot ? search(element.shadowRoot) : []),
    ])
  return search(document).map(line => line.getBoundingClientRect().width)
}
