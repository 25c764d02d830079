import {expect, fixtureSync, html} from '@open-wc/testing'
import '../../src/define.js'
import type {Support} from '../../src/goals/index.js'
import {emptySnapshot, Problem, type GoalEntry, type SaveOutcome} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {says, within} from './charting.js'
import {goalEntry} from './goal-entries.js'
import {choose, find, has, press, say} from './prompts-driver.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.supports
const line: Support = {
  ...{id: 'line', name: 'Warm line', about: 'Somebody who has been there', components: ['hope']},
  ...{languages: ['en'], cost: 'free', reach: ['555-0142'], checked: new Date().toISOString()},
}
const choir: Support = {
  ...{id: 'choir', name: 'Choir', components: ['identity'], languages: ['fr']},
  ...{reach: [], checked: '2020-01-01'},
}
const goal = goalEntry('own', {words: 'Sing again'})

async function open({goals = [goal], problem}: {goals?: GoalEntry[]; problem?: Problem} = {}, lang = 'en') {
  const place = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`)
  place.addEventListener('supports-request', ({detail}) =>
    detail.respondWith({supports: problem ? [] : [line, choir], ...(problem && {problem})}),
  )
  const snapshot = {...emptySnapshot, whose: 'maya', person: {name: 'Maya'}, goals}
  const element = Object.assign(document.createElement('recovery-supports'), {snapshot})
  place.append(element)
  await waitUntil(() => has(element, '[part=support], [part=again]'))
  return element
}

const measures = (element: Element): string[] =>
  within(element, '[part=measures] li').map(each => each.textContent)
const names = (element: Element): string[] => within(element, '.supports h4').map(each => each.textContent)

describe('recovery-supports', () => {
  it('lists the measures in use: the check-in, and those that the site has set', async () => {
    const element = await open()
    expect(measures(element)).to.deep.equal(['CHIME check-in'])
    const offers = [{instrument: 'hhi'}, {instrument: 'chime-check-in'}]
    element.snapshot = {...element.snapshot!, site: {measures: offers}}
    await element.updateComplete
    expect(measures(element)).to.deep.equal(['CHIME check-in', 'Herth Hope Index (HHI)'])
  })

  for (const lang of ['en', 'fr'])
    it(`is accessible, also where something is out of date (${lang})`, async () => {
      const element = await open({}, lang)
      find<HTMLDetailsElement>(element, '[part=gaps]').open = true
      await expect(element).to.be.accessible()
    })

  it('tells what is listed, how to reach it, and what is out of date', async () => {
    const element = await open()
    for (const text of ['Warm line', '555-0142', 'free', 'Ask before you count on it.'])
      await says(element, text)
    expect(within(element, '.old h4').map(each => each.textContent)).to.deep.equal(['Choir'])
  })

  it('finds by a word, by component and by language', async () => {
    const element = await open()
    await say(element, 'WARM', '[part=text]')
    expect(names(element)).to.deep.equal(['Warm line'])
    await say(element, '', '[part=text]')
    await press(element, '[data-component=identity]')
    expect(names(element)).to.deep.equal(['Choir'])
    await press(element, '[data-component=identity]')
    await choose(element, '[part=language]', 'en')
    expect(names(element)).to.deep.equal(['Warm line'])
  })

  it('becomes a step of the only goal with one action, and the same step when it is tried again', async () => {
    const element = await open()
    const outcomes: SaveOutcome[] = [
      {kind: 'failed', problem: new Problem('offline', 'away')},
      {kind: 'saved', ids: ['own']},
    ]
    const asked: unknown[] = []
    element.addEventListener('goal-submit', ({detail}) => {
      const {id, changes} = detail as {id: string} & typeof detail & {changes: {steps: unknown}}
      asked.push({id, steps: changes.steps})
      detail.respondWith(outcomes.shift()!)
    })
    await press(element, '#step-line')
    await says(element, messages.en.goals.notSaved)
    await press(element, '#step-line')
    await says(element, words.isStep('“Sing again”'))
    expect(asked[1]).to.deep.equal(asked[0])
    const {id, steps} = asked[0] as {id: string; steps: {words: string; id: string}[]}
    expect([id, steps.map(step => step.words)]).to.deep.equal(['own', ['Warm line, 555-0142']])
  })

  it('is no step any more with one action, and another step after that', async () => {
    const element = await open()
    const steps: string[] = []
    element.addEventListener('goal-submit', ({detail}) => {
      const {changes} = detail as typeof detail & {changes: {steps: {id: string}[]}}
      steps.push(changes.steps.at(-1)!.id)
      detail.respondWith({kind: 'saved', ids: ['own'], undo: 'undo' as never})
    })
    const outcomes: SaveOutcome[] = [
      {kind: 'failed', problem: new Problem('offline', 'away')},
      {kind: 'saved', ids: ['own']},
    ]
    element.addEventListener('goal-undo-submit', ({detail}) => {
      expect(detail.undo).to.equal('undo')
      detail.respondWith(outcomes.shift()!)
    })
    await press(element, '#step-line')
    expect(find(element, '[part=told]:not(:empty)').textContent).not.to.contain('..')
    find(element, '[part=take-back]').focus()
    await press(element, '[part=take-back]')
    await says(element, messages.en.goals.notTakenBack)
    await press(element, '[part=take-back]')
    await says(element, messages.en.goals.tookBack)
    // The button goes, and whoever was on it is at what it took back.
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'step-line', 'the focus is lost')
    expect(has(element, '[part=take-back]')).to.be.false
    await expect(element).to.be.accessible()
    await press(element, '#step-line')
    await waitUntil(() => steps.length === 2)
    expect(steps[1]).not.to.equal(steps[0])
  })

  it('asks which goal where there are several, and sends nothing before', async () => {
    const element = await open({goals: [goal, goalEntry('other', {words: 'Paint'})]})
    let asked = ''
    element.addEventListener('goal-submit', ({detail}) => {
      if ('id' in detail) asked = detail.id
      detail.respondWith({kind: 'saved', ids: []})
    })
    await press(element, '#step-line')
    expect(asked).to.equal('')
    await says(element, words.goalFirst)
    await choose(element, '[part=goal]', 'other')
    await press(element, '#step-line')
    expect(asked).to.equal('other')
  })

  it('says what is listed for nobody, and what could not be read', async () => {
    const element = await open()
    const said = within(element, '[part=gaps] li').map(each => each.textContent)
    expect(said).to.contain('Nothing listed for Identity in English')
    expect(said).not.to.contain('Nothing listed for Identity in French')
    const broken = await open({problem: new Problem('server', 'it broke')})
    await says(broken, words.unread)
    expect(has(broken, '[part=gaps]')).to.be.false
  })
})
