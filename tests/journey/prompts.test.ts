import type {Goal, Patient} from 'fhir/r4.js'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {ownPack} from '../../src/content/index.js'
import {messages} from '../messages.js'
import {keyboardOf} from './keyboard.js'
import {axeFindings, openStage, scenesOf, violationsOf, type Stage, widths} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

describe.each(
  scenesOf([
    {language: 'en', person: 'maya', said: 'Priya laughs at my jokes', theme: 'light'},
    {language: 'fr', person: 'leo', said: 'Ma sœur m’appelle', theme: 'dark'},
  ] as const),
)('Two people with ideas to talk about, in $language', ({language, person, said, theme}) => {
  const {together, prompts, goalForm} = messages[language]

  it.each(widths)('write a strength and a new goal by keyboard, on a page of %i px', async width => {
    const {prompts: asked = []} = await ownPack(language)
    const [first] = asked.filter(each => each.component === 'connectedness' && each.for === 'person')
    const {name: [called] = []} = (await stage.read(`Patient/${person}`)) as Patient
    const query = `?person=${person}&lang=${language}-CA&theme=${theme}`
    const {page, seen} = await stage.open(query, {width, height: 900})
    const {shows, press, goTo} = keyboardOf(page)
    const held = async () => (await stage.search(`Goal?patient=${person}&_count=200`)) as Goal[]
    const write = async (words: string, fate: number) => {
      await goTo(prompts.words.person(called!.given![0]!))
      await page.keyboard.type(words)
      await goTo(prompts.fates.goal)
      await page.keyboard.press(' ')
      for (let place = 0; place < fate; place++) await page.keyboard.press('ArrowRight')
    }
    const words = `${said} ${width}`

    await press(together.entries.prompts)
    await shows(first!.text)
    await stage.picture(page, `prompts-${language}-${width}`)
    await write(words, 1)
    await goTo(prompts.which)
    await page.keyboard.press('ArrowDown')
    await stage.picture(page, `prompts-answer-${language}-${width}`)
    expect(await axeFindings(page)).toEqual([])
    expect(seen.requests.filter(({method}) => method !== 'GET')).toEqual([])
    await press(goalForm.save)
    await expect.poll(async () => JSON.stringify(await held())).toContain(words)

    await press(prompts.next)
    await write(`${words}!`, 0)
    await press(prompts.compose)
    await shows(goalForm.newTitle)
    await stage.picture(page, `prompts-goal-${language}-${width}`)
    await press(goalForm.save)
    const fresh = async () => (await held()).filter(each => each.description.text === `${words}!`)
    await expect.poll(async () => (await fresh()).length).toBe(1)
    await shows(prompts.isGoal)

    // Back, and not once around: on the way Firefox gives the focus to its own bars, and a page's keys press nothing.
    await goTo(prompts.reflect.open, {backwards: true})
    await page.keyboard.press('Enter')
    await shows(prompts.reflect.heading)
    await stage.picture(page, `prompts-reflect-${language}-${width}`)
    expect(await axeFindings(page)).toEqual([])
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })
})
