import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {ownPack} from '../../src/content/index.js'
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

describe.each([
  {
    ...({language: 'en', theme: 'light', width: 1280} as const),
    ...{link: 'Practice', theirs: 'Tuesday pottery night', back: 'Back to the charts'},
    note: 'Maya came at 10:40. She says that the bus never came.',
  },
  {
    ...({language: 'fr', theme: 'dark', width: 320} as const),
    ...{link: 'Exercice', theirs: 'Rechanter', back: 'Revenir aux dossiers'},
    note: 'Léo est arrivé à 10 h 40. Il dit que l’autobus n’est pas passé.',
  },
] as const)('Two people who practise, in $language', ({language, theme, width, link, theirs, back, note}) => {
  const {practice} = messages[language]

  it(`write a note by turns, on a page of ${width} px, and nothing leaves it`, async () => {
    const {scenarios = []} = await ownPack(language)
    const scenario = scenarios.find(({id}) => id === 'a-note-to-read')!
    const {page, seen} = await stage.open(`?lang=${language}-CA&theme=${theme}`, {width, height: 900})
    const {shows, press, goTo, lands} = keyboardOf(page)
    const left: string[] = []
    const picture = (name: string) => stage.picture(page, `practice-${name}-${language}-${width}`)

    await Promise.all([page.waitForNavigation(), press(link)])
    await shows(practice.lead)
    const heard = seen.requests.length
    page.on('request', request => {
      // Code and looks are fetched from where the page is; an icon is the browser's own wish; what is data is here already.
      const isOfPage = /^(data:|http:\/\/localhost:\d+\/((dist|examples)\/|favicon))/.test(request.url())
      if (request.method() !== 'GET' || !isOfPage) left.push(`${request.method()} ${request.url()}`)
    })
    await picture('choose')
    expect(await axeFindings(page)).toEqual([])

    // The first of the two asks.
    await press(`${practice.begin} ${scenario.title}`)
    await lands(scenario.title)
    await shows(theirs)
    await press(practice.answers)
    await shows(scenario.answers)
    await press(practice.toNote)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.type(note)
    await picture('round')
    expect(await axeFindings(page)).toEqual([])
    await goTo(practice.endRound, {backwards: true})
    await page.keyboard.press('Enter')
    await lands(practice.over(1))
    await press(practice.figures.show)
    await shows(practice.figures.lead)
    await shows(practice.figures.in(0, note.match(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu)!.length))
    await picture('figures')
    expect(await axeFindings(page)).toEqual([])

    // Then the other one, on a note that is as it was.
    await press(practice.swap)
    await lands(scenario.title)
    await shows(practice.round(2, scenario.minutes))
    await shows(theirs)
    await press(practice.endRound)
    await shows(scenario.reflection[0]!)
    await picture('reflection')
    expect(await axeFindings(page)).toEqual([])
    await press(practice.leave)
    await shows(practice.lead)

    expect(left).toEqual([])
    expect(seen.requests.length).toBe(heard)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    // What it does not do, its page could not do either.
    expect(await page.evaluate(() => fetch('/fhir/metadata').then(String, () => 'stopped'))).toBe('stopped')
    // Back, and not once around: on the way Firefox gives the focus to its own bars.
    await goTo(back, {backwards: true})
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    await shows(messages[language].chart.newGoal)
    await page.close()
  })
})
