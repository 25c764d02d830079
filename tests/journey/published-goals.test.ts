import type {Goal, Observation} from 'fhir/r4.js'
import {parse} from 'lossless-json'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messages} from '../messages.js'
import {fixturesAreThere, publishedGoals} from './fixtures.js'
import {loadResources} from './load-people.js'
import {openStage, shown, type Stage} from './stage.js'

const say = messages.en

describe.skipIf(!fixturesAreThere)('Goals that others published', () => {
  const {goals, resources} = fixturesAreThere ? publishedGoals() : {goals: [], resources: []}
  let stage: Stage
  const raw = async (id: string) =>
    parse(await (await fetch(`${stage.url}/fhir/Goal/${id}`)).text()) as unknown as Goal

  beforeAll(async () => {
    stage = await openStage()
    await loadResources(`${stage.url}/fhir`, resources)
  })
  afterAll(async () => {
    await stage?.close()
  })

  it.each(goals.map(goal => [goal.id!, goal]))(
    '%s is shown, and survives a change of its words',
    async (id, goal) => {
      const person = goal.subject.reference!.replace('Patient/', '')
      const {page} = await stage.open(`?person=${person}`)
      const words = goal.description.text!
      await page.waitForFunction(shown, {timeout: 15_000}, words)
      for (const {dueDate} of goal.target ?? [])
        if (dueDate) await page.waitForFunction(shown, {}, dueDate.slice(0, 4))

      const before = await raw(id)
      await page.locator(`>>> [data-goal="${id}"] [part~=edit]`).click()
      const field = await page.waitForSelector('>>> recovery-goal-form >>> textarea', {visible: true})
      await field!.focus()
      await page.keyboard.down('Control')
      await page.keyboard.press('End')
      await page.keyboard.up('Control')
      await page.keyboard.type(', today')
      await page.locator(`>>> recovery-goal-form >>> [part~=save]`).click()
      await page.waitForFunction(shown, {timeout: 15_000}, say.status.savedIn.chart('').replace(/,.*/, ''))
      const after = await raw(id)
      expect(after.description.text).toBe(`${words}, today`)
      const asBefore = {description: {...after.description, text: words}, meta: undefined, text: undefined}
      expect({...after, ...asBefore}).toEqual({...before, meta: undefined, text: undefined})
      // A narrative that was generated says the new words where it said the old.
      expect(after.text?.div?.replaceAll(`${words}, today`, words)).toBe(before.text?.div)
      await stage.picture(page, `published-${id}`)
      await page.close()
    },
  )

  it('the goal with attainment scaling shows its five levels in words', async () => {
    const scaled = goals.find(goal => goal.extension?.length === 5)!
    const {page} = await stage.open(`?person=${scaled.subject.reference!.replace('Patient/', '')}`)
    await page.waitForFunction(shown, {timeout: 15_000}, say.goals.further)
    await page.locator(`>>> [data-goal="${scaled.id}"] [part~=further] summary`).click()
    await page.waitForFunction(shown, {}, say.goals.levels)
    for (const level of scaled.extension!)
      await page.waitForFunction(shown, {}, level.extension!.find(part => part.url === 'text')!.valueString!)
    await page.close()
  })

  it('the goal with attainment scaling is rated by one of its levels, in a score that is about it', async () => {
    const scaled = goals.find(goal => goal.extension?.length === 5)!
    const {page} = await stage.open(`?person=${scaled.subject.reference!.replace('Patient/', '')}`)
    await page.locator(`>>> [data-goal="${scaled.id}"] [part~=review]`).click()
    await page.locator('>>> recovery-goal-review >>> [name=level][value="1"]').click()
    await page.locator('>>> recovery-goal-review >>> [part~=save]').click()
    await page.waitForFunction(shown, {timeout: 15_000}, say.status.savedIn.chart('').replace(/,.*/, ''))
    const found = (await stage.search(
      `Observation?subject=${scaled.subject.reference}&code=http://loinc.org|107334-5&_count=100`,
    )) as Observation[]
    const rated = found.filter(({identifier}) => identifier)
    expect(rated).toHaveLength(1)
    expect(rated[0]).toMatchObject({
      focus: [{reference: `Goal/${scaled.id}`}],
      valueCodeableConcept: {coding: [{system: 'http://loinc.org', code: 'LA34480-6'}]},
      performer: [{reference: scaled.subject.reference}],
    })
    await stage.picture(page, 'published-rated')
    await page.close()
  })
})
