import type {Goal} from 'fhir/r4.js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {whatHelpsForm} from '../../src/fhir/index.js'
import {whatHelpsQuestions} from '../../src/goals/index.js'
import {beginningOf} from '../../src/elements/recovery-goals/long-words.js'
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

const scenes = [
  {
    language: 'en',
    person: 'maya',
    goal: 'pottery',
    width: 1280,
    theme: 'light',
    said: 'I never said every week.',
  },
  {language: 'fr', person: 'leo', goal: 'chorale', width: 320, theme: 'dark', said: 'Je n’ai jamais dit ça.'},
] as const

describe.each(scenesOf(scenes))('$person, whose record it is, in $language', scene => {
  const {language, person, width, theme, said} = scene
  const {together, correction, goals, whatHelps, status} = messages[language]

  it('says what is not right of a goal: it stands beside the goal, on the shared screen and on the copy', async () => {
    const query = `?person=${person}&lang=${language}-CA&theme=${theme}`
    const {page, seen} = await stage.open(query, {width, height: 900})
    const {shows, press, goTo} = keyboardOf(page)
    const id = `${person}-${scene.goal}`
    const {description} = (await stage.read(`Goal/${id}`)) as Goal
    await press(goals.labelled(correction.open, beginningOf(description.text!, 60)))
    await shows(correction.seen.shared)
    await goTo(correction.title)
    await page.keyboard.type(said)
    await stage.picture(page, `correction-${language}-${width}`)
    expect(await axeFindings(page)).toEqual([])
    await press(correction.save)
    const notes = async () => ((await stage.read(`Goal/${id}`)) as Goal).note ?? []
    await expect.poll(async () => (await notes()).at(-1)?.text).toBe(said)
    expect((await notes()).at(-1)!.authorReference?.reference).toBe(`Patient/${person}`)
    await shows(goals.takeBack)
    await stage.picture(page, `correction-saved-${language}-${width}`)
    await goTo(together.entries.look, {backwards: true})
    await page.keyboard.press('Enter')
    await shows(together.leave)
    await shows(said)
    await stage.picture(page, `correction-shared-${language}-${width}`, false)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })

  it('keeps what helps them on the server, and finds it again with one action, to print', async () => {
    const query = `?person=${person}&lang=${language}-CA&theme=${theme}`
    const {page, seen} = await stage.open(query, {width, height: 900})
    const {shows, press, goTo} = keyboardOf(page)
    await press(together.entries.helps)
    await shows(whatHelps.nothing)
    await press(whatHelps.write)
    await shows(whatHelps.seen)
    await page.keyboard.type(said)
    await goTo(whatHelpsQuestions.people[language])
    await page.keyboard.type('Priya, 555-0142')
    await stage.picture(page, `what-helps-form-${language}-${width}`)
    expect(await axeFindings(page)).toEqual([])
    await press(whatHelps.save)
    await shows(whatHelps.change)
    const kept = async () =>
      JSON.stringify(
        await stage.search(`QuestionnaireResponse?patient=${person}&questionnaire=${whatHelpsForm}`),
      )
    await expect.poll(kept, {timeout: 15_000}).toContain(said)
    await shows(status.savedIn.chart(''))
    await reload(page)
    await press(together.entries.helps)
    await shows(said)
    await shows(whatHelps.print)
    await stage.picture(page, `what-helps-${language}-${width}`)
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })
})
