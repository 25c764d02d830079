import type {HealthcareService, Location, Organization} from 'fhir/r4.js'
import type {KeyInput} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {terms} from '../../src/chime/index.js'
import {systems} from '../../src/fhir/systems.js'
import {messages} from '../messages.js'
import {keyboardOf} from './keyboard.js'
import {loadResources} from './load-people.js'
import {axeFindings, openStage, scenesOf, violationsOf, type Stage} from './stage.js'

const place: Location = {
  ...{resourceType: 'Location', id: 'blue-house', name: 'Maison bleue'},
  address: {line: ['12, rue de l’Orme'], city: 'Gatineau'},
}
const organization: Organization = {resourceType: 'Organization', id: 'peers', name: 'Peers of the North'}

/** A service as a site lists it: where it is and who offers it stand by their ids alone. */
function service(
  id: string,
  name: string,
  {chime, language, cost}: {chime: string; language: string; cost: string},
): HealthcareService {
  const provision = 'http://terminology.hl7.org/CodeSystem/service-provision-conditions'
  return {
    ...{resourceType: 'HealthcareService', id, name, active: true, comment: 'Two hours a week, in a circle.'},
    providedBy: {reference: `Organization/${organization.id}`},
    location: [{reference: `Location/${place.id}`}],
    category: [{coding: [{system: systems.chime, code: chime}]}],
    communication: [{coding: [{system: 'urn:ietf:bcp:47', code: language}]}],
    serviceProvisionCode: [{coding: [{system: provision, code: cost}]}],
    telecom: [{system: 'phone', value: '555-0177'}],
  }
}

const circle = {en: 'Drawing circle', fr: 'Cercle de dessin'}
const services = [
  service('drawing-en', circle.en, {chime: 'meaning', language: 'en', cost: 'free'}),
  service('drawing-fr', circle.fr, {chime: 'meaning', language: 'fr', cost: 'free'}),
  service('lessons', 'Guitar lessons', {chime: 'meaning', language: 'en', cost: 'cost'}),
  {
    ...service('closed', 'Closed circle', {chime: 'meaning', language: 'en', cost: 'free'}),
    ...{active: false},
  },
]

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await loadResources(`${stage.url}/fhir`, [place, organization, ...services])
})
afterAll(async () => {
  await stage?.close()
})

describe.each(
  scenesOf([
    {
      ...({language: 'en', person: 'maya', width: 1280, theme: 'light'} as const),
      choir: 'Choir of the quarter (made up)',
    },
    {
      ...({language: 'fr', person: 'leo', width: 320, theme: 'dark'} as const),
      choir: 'Chorale du quartier (fictive)',
    },
  ] as const),
)('Somebody who looks for support with $person, in $language', scene => {
  const {language, person, width, theme} = scene
  const {together, supports, goals} = messages[language]
  const called = (tag: string) => new Intl.DisplayNames([language], {type: 'language'}).of(tag)!

  it(`finds what the server lists, makes it a step and takes it back, on a page of ${width} px`, async () => {
    const query = `?person=${person}&lang=${language}-CA&theme=${theme}`
    const {page, seen} = await stage.open(query, {width, height: 900})
    const {shows, press, goTo, lands} = keyboardOf(page)
    const picture = (name: string) => stage.picture(page, `supports-${name}-${language}-${width}`)
    const listed = () =>
      page.evaluate(() => {
        const chart = document.querySelector('recovery-chart')!.shadowRoot!
        const row = chart.querySelector('recovery-together')!.shadowRoot!
        const names = row.querySelector('recovery-supports')!.shadowRoot!.querySelectorAll('.supports h4')
        return [...names].map(each => each.textContent)
      })
    const held = async () => JSON.stringify(await stage.search(`Goal?patient=${person}&_count=200`))
    const name = circle[language]

    await press(together.entries.supports)
    for (const text of [name, 'Guitar lessons', 'Maison bleue, 12, rue de l’Orme, Gatineau'])
      await shows(text)
    await shows(supports.by(organization.name!))
    expect(await listed()).not.toContain('Closed circle')
    // What nobody has seen to for a year says so.
    await shows(supports.ages.old('').split(/[:,]/)[0]!)
    expect(await listed()).toContain(scene.choir)
    await picture('all')
    expect(await axeFindings(page)).toEqual([])

    await press(terms[language].meaning.name)
    await expect.poll(listed).toHaveLength(3)
    await goTo(supports.language, {backwards: true})
    await page.keyboard.press(called(language)[0] as KeyInput)
    await goTo(supports.cost)
    await page.keyboard.press(supports.costs.free[0] as KeyInput)
    await expect.poll(listed).toEqual([name])

    await goTo(supports.goal)
    await page.keyboard.press('ArrowDown')
    await press(`${supports.step} ${name}`)
    await expect.poll(held).toContain(`${name}, 555-0177`)
    await shows(supports.isStep('').slice(0, 12))
    await picture('step')
    expect(await axeFindings(page)).toEqual([])
    await press(`${goals.takeBack} ${name}`)
    await shows(goals.tookBack)
    await expect.poll(held).not.toContain('555-0177')
    await lands(`${supports.step} ${name}`)

    await press(supports.gaps.open)
    await shows(supports.gaps.one(terms[language].identity.name, called('en')))
    await picture('gaps')
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })
})
