import type {Observation, Patient, Questionnaire, QuestionnaireItem, QuestionnaireResponse} from 'fhir/r4.js'
import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {formValueIn} from '../../src/fhir/questionnaire-value.js'
import type {FormValue} from '../../src/measures/index.js'
import {messages} from '../messages.js'
import {fixture, fixturesAreThere} from './fixtures.js'
import {loadResources} from './load-people.js'
import {axeFindings, openStage, shown, violationsOf, type Stage} from './stage.js'

/** Name of the Questionnaire, of its panel’s Observations, and the code of the panel. */
const screenings = [
  ['phq-9-example', 'PHQ9', '44249-1'],
  ['AUDIT-C', 'AUDIT-C', '72109-2'],
  ['TAPS', 'TAPS', '96841-2'],
  ['hunger-vital-sign-example', 'HVS', '88121-9'],
  ['exercise-vital-sign', 'EVS', '89574-8'],
] as const

const inventory = 'pco/Questionnaire-health-inventory-example.json'

/** Every question of a Questionnaire, in its order. */
function questions(items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] {
  return items.flatMap(item => [
    ...(item.type === 'group' || item.type === 'display' ? [] : [item]),
    ...questions(item.item),
  ])
}

/** What was answered, by linkId, at any depth. */
function answersIn(items: QuestionnaireResponse['item'] = []): Record<string, FormValue | undefined> {
  const own = items.filter(({answer}) => answer).map(({linkId, answer}) => [linkId, value(answer![0]!)])
  return {...(Object.fromEntries(own) as object), ...items.map(({item}) => answersIn(item)).reduce(join, {})}
}

/** What was chosen, without what it weighs. */
const chosen = ({valueCodeableConcept}: Observation) =>
  valueCodeableConcept?.coding!.map(({system, code, display}) => [system, code, display])

const join = (one: object, other: object) => ({...one, ...other})
const value = (holder: object) => formValueIn(holder, 'value')

describe.skipIf(!fixturesAreThere)('Questionnaires that others published', () => {
  let stage: Stage
  // A person of their own at each run: a server may have been here before.
  const patient = `published-${Date.now()}`

  beforeAll(async () => {
    stage = await openStage()
    const names = [...screenings.map(([id]) => `us-core/Questionnaire-${id}.json`), inventory]
    const person: Patient = {resourceType: 'Patient', id: patient, name: [{text: 'Published (made up)'}]}
    await loadResources(`${stage.url}/fhir`, [person, ...names.map(name => fixture<Questionnaire>(name))])
  })
  afterAll(async () => {
    await stage?.close()
  })

  /** Opens the form on one of them, alone on its page. */
  async function begin({url, version}: Questionnaire, properties: object) {
    const {page, seen} = await stage.open('recovery-measure-form.html')
    await page.waitForFunction(() => customElements.get('recovery-measure-form'))
    const canonical = version ? `${url}|${version}` : url!
    await page.evaluate(
      (whose, given) => {
        const [section, ...others] = document.querySelectorAll('section')
        for (const other of others) other.remove()
        section!.querySelector('recovery-measures')!.remove()
        Object.assign(section!.querySelector('recovery-measure-form')!, given)
        section!.querySelector('recovery-record')!.patient = whose
      },
      patient,
      {...properties, questionnaire: canonical},
    )
    await page.locator('>>> [part~=start]').click()
    return {page, seen}
  }

  /** Waits for this question, and does what a person would: chooses, or writes and goes on; or leaves it. */
  async function answer(page: Page, item: QuestionnaireItem, given: FormValue | undefined) {
    await read(page)
    const prompt = await page.$eval('>>> .item .prompt', ({textContent}) => textContent!.replace(/\s+/g, ' '))
    expect(prompt).toContain(item.text!.replace(/\s+/g, ' ').trim())
    if (given === undefined) return page.locator('>>> [part~=not-today]').click()
    if (typeof given !== 'object') {
      const field = await page.waitForSelector('>>> .item input, >>> .item textarea')
      await field!.focus()
      await page.keyboard.type(String(given))
      return page.locator('>>> [part~=next]').click()
    }
    const code = 'code' in given ? given.code : undefined
    const option = item.answerOption!.find(({valueCoding}) => valueCoding?.code === code)!
    const {display} = option.valueCoding!
    const list = await page.$('>>> .item select')
    if (list) {
      const place = await list.evaluate(
        (select, words) => [...select.options].find(option => option.text.trim().endsWith(words))!.value,
        display!,
      )
      await list.select(place)
      return page.locator('>>> [part~=next]').click()
    }
    const options = await page.$$('>>> .item .option')
    const texts = await Promise.all(
      options.map(each => each.evaluate(({textContent}) => textContent!.trim())),
    )
    await options[texts.findIndex(text => text.endsWith(display!))]!.click()
  }

  /** Goes past what is only to be read. */
  async function read(page: Page): Promise<void> {
    const isRead = () => page.$('>>> [part~=item], >>> [part~=end]').then(found => !found)
    while (await isRead()) await page.locator('>>> [part~=next]').click()
  }

  async function save(page: Page): Promise<void> {
    await page.locator('>>> [part~=save]').click()
    await page.waitForFunction(shown, {timeout: 30_000}, messages.en.measureForm.savedTitle)
  }

  async function written({url}: Questionnaire): Promise<QuestionnaireResponse> {
    const found = await stage.search(`QuestionnaireResponse?patient=${patient}&_count=50`)
    const [one, ...others] = (found as QuestionnaireResponse[]).filter(
      ({questionnaire}) => questionnaire?.split('|')[0] === url,
    )
    expect(others).toEqual([])
    return one!
  }

  it.each(screenings)(
    '%s is asked in a browser, and taken in as it was published',
    async (id, prefix, code) => {
      const questionnaire = fixture<Questionnaire>(`us-core/Questionnaire-${id}.json`)
      const published = fixture<QuestionnaireResponse>(`us-core/QuestionnaireResponse-${id}.json`)
      const given = answersIn(published.item)
      const {page, seen} = await begin(questionnaire, {withItems: true})
      for (const item of questions(questionnaire.item)) await answer(page, item, given[item.linkId])
      await read(page)
      expect(await axeFindings(page)).toEqual([])
      await save(page)
      await stage.picture(page, `questionnaire-${id}`)
      expect([await violationsOf(page, seen), seen.foreign, seen.errors]).toEqual([[], [], []])
      await page.close()

      const response = await written(questionnaire)
      expect(answersIn(response.item)).toEqual(given)
      expect(response).toMatchObject({questionnaire: published.questionnaire, status: published.status})
      const all = (await stage.search(`Observation?patient=${patient}&_count=200`)) as Observation[]
      const own = all.filter(({derivedFrom = []}) =>
        derivedFrom.some(({reference}) => reference === `QuestionnaireResponse/${response.id}`),
      )
      const panel = own.find(({hasMember}) => hasMember)!
      const publishedPanel = fixture<Observation>(`us-core/Observation-${prefix}-panel-example-${code}.json`)
      expect(panel.code.coding![0]!.code).toBe(code)
      expect(Object.keys(panel).filter(name => name.startsWith('value'))).toEqual([])
      const members = panel.hasMember!.map(({reference}) =>
        own.find(each => reference === `Observation/${each.id}`)!,
      )
      for (const {reference} of publishedPanel.hasMember!) {
        const member = fixture<Observation>(`us-core/${reference!.replace('/', '-')}.json`)
        const ours = members.find(each => each.code.coding![0]!.code === member.code.coding![0]!.code)!
        expect(ours.code.coding).toEqual(member.code.coding)
        expect(member.category).toContainEqual(ours.category![0])
        expect(chosen(ours)).toEqual(chosen(member))
        // Some published examples write a number as a string: here a number is a number.
        const said = member.valueQuantity?.value ?? member.valueString
        expect(String(ours.valueQuantity?.value ?? ours.valueString)).toBe(String(said))
        expect(ours.subject).toEqual({reference: `Patient/${patient}`})
        expect(ours.effectiveDateTime).toMatch(/T.+([+-]\d\d:\d\d|Z)$/)
      }
    },
  )

  it('the Personal Health Inventory is asked whole, and every word of it kept', async () => {
    const questionnaire = fixture<Questionnaire>(inventory)
    const asked = questions(questionnaire.item)
    const given = Object.fromEntries(
      asked.map(({linkId, type}, index) => [
        linkId,
        type === 'integer' ? (index % 5) + 1 : `Words ${index}.`,
      ]),
    )
    const {page, seen} = await begin(questionnaire, {})
    for (const item of asked) await answer(page, item, given[item.linkId])
    await read(page)
    await save(page)
    expect([await violationsOf(page, seen), seen.foreign, seen.errors]).toEqual([[], [], []])
    await page.close()
    const response = await written(questionnaire)
    expect(answersIn(response.item)).toEqual(given)
    expect(response.questionnaire).toBe(`${questionnaire.url}|${questionnaire.version}`)
  })
})
