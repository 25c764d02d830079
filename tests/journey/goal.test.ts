import type {Goal, Observation} from 'fhir/r4.js'
import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {terms} from '../../src/chime/index.js'
import {messages} from '../messages.js'
import {keyboardOf, type Keyboard} from './keyboard.js'
import {axeFindings, openStage, scenesOf, violationsOf, type Seen, type Stage} from './stage.js'

/** A goal’s life by keyboard alone: composed, looked at again, met by somebody else’s change, noted, and voided. */
const lives = [
  {
    language: 'en',
    person: 'maya',
    width: 1280,
    words: 'Bake Ada’s bread — on Sundays',
    why: 'It smells like home',
    step: 'Ask Ada for the recipe',
    line: 'Two loaves so far',
    theirs: 'Bake with Ada',
    mine: 'Bake for the choir',
    reason: 'Written twice',
  },
  {
    language: 'fr',
    person: 'leo',
    width: 320,
    words: 'Réparer des vélos à l’atelier',
    why: 'J’aime que ça roule',
    step: 'Appeler l’atelier',
    line: 'Un vélo de réparé',
    theirs: 'Réparer mon vélo',
    mine: 'Réparer des vélos pour les jeunes',
    reason: 'Écrit deux fois',
  },
] as const

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

describe.each(scenesOf(lives))('A goal’s life in $language at $width px', life => {
  const {language, person, width, words, line, theirs, mine, reason} = life
  const say = messages[language]
  let page: Page
  let seen: Seen
  let keyboard: Keyboard
  let id: string

  const goal = async () => (await stage.read(`Goal/${id}`)) as Goal
  const picture = async (name: string) => {
    for (const scheme of ['light', 'dark']) {
      await page.evaluate(colours => (document.documentElement.style.colorScheme = colours), scheme)
      await stage.picture(page, `goal-${name}-${language}-${scheme}-${width}`)
    }
    await page.evaluate(() => (document.documentElement.style.colorScheme = ''))
  }
  const edit = async (said: string) => {
    await keyboard.press(`${say.goals.edit} ${say.quoted(said)}`)
    await keyboard.shows(say.goalForm.editTitle)
  }
  const fold = (part: keyof typeof say.goalForm.parts) => `${say.goalForm.parts[part]} ${say.goalForm.add}`

  beforeAll(async () => {
    ;({page, seen} = await stage.open(`?person=${person}&lang=${language}-CA`, {width, height: 1000}))
    keyboard = keyboardOf(page)
    await page.bringToFront()
    await keyboard.shows(say.goals.edit)
  })

  it('is composed: the words, a component, why it matters and a first step', async () => {
    await keyboard.press(say.chart.newGoal)
    await keyboard.shows(say.goalForm.newTitle)
    await page.keyboard.type(words)
    await keyboard.press(terms[language].meaning.name, ' ')
    await keyboard.press(fold('why'))
    await keyboard.goTo(say.goalForm.notes.why)
    await page.keyboard.type(life.why)
    await keyboard.press(fold('steps'))
    await keyboard.goTo(say.goalForm.firstStep)
    await page.keyboard.type(life.step)
    await picture('composed')
    await keyboard.press(say.goalForm.save)
    const found = async () =>
      ((await stage.search(`Goal?patient=${person}&_count=200`)) as Goal[]).find(
        each => each.description.text === words,
      )
    await expect.poll(async () => Boolean(await found())).toBe(true)
    id = (await found())!.id!
    expect((await goal()).note![0]!.text).toBe(life.why)
    expect((await goal()).target![0]!.detailString).toBe(life.step)
    await keyboard.shows(life.step)
  })

  it('is looked at again: a number and a line, and nothing is written on the goal', async () => {
    const {versionId} = (await goal()).meta!
    await keyboard.press(`${say.goals.review} ${say.quoted(words)}`)
    await keyboard.shows(say.goalReview.then)
    await page.keyboard.press('6')
    await page.keyboard.press('Tab')
    await picture('review')
    await keyboard.goTo(say.goalReview.line.person(await nameOf()))
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
    const readings = async () =>
      ((await stage.search(`Observation?patient=${person}&_count=500`)) as Observation[]).filter(each =>
        each.focus?.some(focus => focus.reference === `Goal/${id}`),
      )
    await expect.poll(async () => (await readings()).length).toBe(1)
    const [reading] = await readings()
    expect(reading!.valueInteger).toBe(6)
    expect(reading!.note![0]!.text).toBe(line)
    expect((await goal()).meta!.versionId).toBe(versionId)
    // The card tells how far it has come; the line is told in the goal’s life.
    await keyboard.shows(say.goals.whereItIs(say.goals.ofTen(6)))
    await keyboard.lands(`${say.goals.review} ${say.quoted(words)}`)
    await keyboard.goTo(say.goals.life.title, {backwards: true})
    await page.keyboard.press('Enter')
    await keyboard.shows(line)
    await picture('life')
  })

  it('meets somebody else’s change: both are shown, one is chosen, and what only they changed stays', async () => {
    await edit(words)
    await keyboard.goTo(say.goalForm.words(await nameOf()))
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type(mine)
    const before = await goal()
    await fetch(`${stage.url}/fhir/Goal/${id}`, {
      method: 'PUT',
      headers: {'content-type': 'application/fhir+json', 'if-match': `W/"${before.meta!.versionId}"`},
      body: JSON.stringify({...before, description: {text: theirs}, priority: {text: 'from elsewhere'}}),
    })
    await keyboard.press(say.goalForm.save)
    await keyboard.shows(say.goalForm.conflict)
    await keyboard.shows(say.quoted(theirs))
    expect((await goal()).description.text).toBe(theirs)
    await picture('conflict')
    await keyboard.goTo(`${say.conflict.theirs} ${say.quoted(theirs)}`)
    // As in any group of choices: the arrow goes on to the next, which is mine, and chooses it.
    await page.keyboard.press('ArrowDown')
    await keyboard.press(say.conflict.save)
    await expect.poll(async () => (await goal()).description.text).toBe(mine)
    expect(await goal()).toMatchObject({priority: {text: 'from elsewhere'}, target: before.target})
    await keyboard.shows(say.quoted(mine))
  })

  it('is put into the page’s own note, quoted as the person’s', async () => {
    await keyboard.lands(`${say.goals.edit} ${say.quoted(mine)}`)
    // Back, and not once around: on the way Firefox gives the focus to its own bars, and a page's keys press nothing.
    await keyboard.goTo(`${say.goals.note.one} ${say.quoted(mine)}`, {backwards: true})
    await page.keyboard.press('Enter')
    const note = () => page.$eval('#note', field => (field as HTMLTextAreaElement).value)
    await expect.poll(note).toContain(say.quoted(mine))
    await picture('note')
  })

  it('is voided with a reason, and stays in the chart’s history', async () => {
    await edit(mine)
    await keyboard.press(say.goalForm.mistake)
    await keyboard.goTo(say.goalForm.reason)
    await page.keyboard.type(reason)
    await picture('void')
    await keyboard.press(say.goalForm.voidIt)
    await expect.poll(async () => (await goal()).lifecycleStatus).toBe('entered-in-error')
    expect(JSON.stringify(await goal())).toContain(reason)
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })

  it('broke no policy, and has nothing that axe finds', async () => {
    expect(seen.errors).toEqual([])
    expect(await violationsOf(page, seen)).toEqual([])
    expect(await axeFindings(page)).toEqual([])
  })

  async function nameOf(): Promise<string> {
    const {name} = (await stage.read(`Patient/${person}`)) as {name?: {text?: string; given?: string[]}[]}
    return name![0]!.given?.[0] ?? name![0]!.text ?? ''
  }
})
