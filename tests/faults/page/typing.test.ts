import {expect} from '@open-wc/testing'
import {sendKeys} from '@web/test-runner-commands'
import {messages} from '../../messages.js'
import {
  aTimeout,
  compose,
  focusIn,
  form,
  goalsSaying,
  openChart,
  press,
  save,
  says,
  textOf,
  waitUntil,
  within,
  wordsIn,
  write,
} from './chart.js'

const {en} = messages

/** Unfolds the steps, and gives the field for a day by which the first one is done. */
async function dayField(chart: Element): Promise<HTMLInputElement> {
  within(form(chart), '[data-part=steps] summary')[0]!.click()
  await waitUntil(() => within(form(chart), '[data-part=steps] textarea').length)
  const step = within(form(chart), '[data-part=steps] textarea')[0] as HTMLTextAreaElement
  step.value = 'Ask my aunt'
  step.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
  await waitUntil(() => within(form(chart), '[data-part=steps] input[type=date]').length)
  return within(form(chart), '[data-part=steps] input[type=date]')[0] as HTMLInputElement
}

async function pressSave(): Promise<void> {
  await sendKeys({down: 'Control'})
  await sendKeys({press: 'Enter'})
  await sendKeys({up: 'Control'})
}

describe('What people type', () => {
  it('U1 blank or space-only words are not sent, and the sentence stands at their field', async () => {
    const page = await openChart()
    await compose(page.chart, ' \n\t\u00a0 ')
    save(page.chart)
    await says(page.chart, en.goalForm.wordsMissing)
    const field = within(form(page.chart), '#words')[0]!
    expect(field.getAttribute('aria-invalid')).to.equal('true')
    expect(field.getAttribute('aria-describedby')).to.contain('words-fault')
    expect(page.writes).to.deep.equal([])
  })

  it('U2 a day before the goal began is told, and kept as it was written', async () => {
    const page = await openChart()
    await compose(page.chart, 'Sing')
    const day = await dayField(page.chart)
    day.value = '2001-02-03'
    day.dispatchEvent(new Event('change', {bubbles: true}))
    await says(page.chart, en.goalForm.dueEarly)
    save(page.chart)
    await waitUntil(() => goalsSaying(page, 'Sing').length)
    const dates = goalsSaying(page, 'Sing')[0]!.target!.map(({dueDate}) => dueDate)
    expect(dates).to.deep.equal(['2001-02-03'])
  })

  it('U3 leaving the page with unsaved text asks first, and not any more once it is saved', async () => {
    const page = await openChart()
    const leave = (): boolean => {
      const event = new Event('beforeunload', {cancelable: true})
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leave()).to.be.false
    await compose(page.chart, 'Sing')
    await waitUntil(leave, 'nothing asks')
    press(form(page.chart), '[part~=not-now]')
    await waitUntil(() => form(page.chart).hidden)
    expect(leave()).to.be.true
    press(page.chart, '[part~=go-on]')
    save(page.chart)
    await waitUntil(() => goalsSaying(page, 'Sing').length)
    await waitUntil(() => !leave(), 'it still asks')
  })

  it('U4 a pasted text of 100 KB is kept, shown and saved to the last letter', async () => {
    const page = await openChart()
    const text = `${'Sing with my aunt on Sundays. '.repeat(3500)}End`
    await compose(page.chart, text)
    save(page.chart)
    await waitUntil(() => form(page.chart).hidden, 'it is not saved')
    expect(goalsSaying(page, text)).to.have.length(1)
  })

  it('U5 control characters are taken out in sight, and all else stays', async () => {
    const page = await openChart()
    await compose(page.chart, 'Sing\u0000 with\u0007 my\u001b aunt, 👩‍👩‍👧 été\t\n')
    await says(page.chart, en.goalForm.cleaned)
    expect(wordsIn(page.chart)).to.equal('Sing with my aunt, 👩‍👩‍👧 été\t\n')
    save(page.chart)
    await waitUntil(() => form(page.chart).hidden)
    expect(page.writes.filter(({body}) => /\\u00(0[0-8]|1b)/.test(body))).to.have.length(0)
  })

  it('U6 a day typed as people write it here is a FHIR date, and what is no day is never sent as one', async () => {
    const page = await openChart()
    await compose(page.chart, 'Sing')
    const day = await dayField(page.chart)
    day.focus()
    // The browser's own field takes the digits in the order of its place, whichever that is.
    await sendKeys({type: '11122031'})
    day.dispatchEvent(new Event('change', {bubbles: true}))
    expect(day.value).to.match(/^2031-(11-12|12-11)$/)
    const typed = day.value
    day.value = '12/11/2031'
    expect(day.value).to.equal('')
    day.value = typed
    day.dispatchEvent(new Event('change', {bubbles: true}))
    save(page.chart)
    await waitUntil(() => goalsSaying(page, 'Sing').length)
    expect(goalsSaying(page, 'Sing')[0]!.target![0]!.dueDate).to.equal(typed)
  })

  it('U9 words of risk in a goal bring no promise that somebody watches: it is always said that nobody does', async () => {
    const page = await openChart()
    press(page.chart, 'header button')
    await says(page.chart, en.measureForm.notMonitored)
    await write(page.chart, 'I do not want to be here any more')
    await aTimeout(50)
    const text = textOf(form(page.chart))
    expect(text).to.contain(en.measureForm.notMonitored)
    expect(text).not.to.match(/alert(ed)?\b|notif|we will (call|contact)|risk/i)
    press(within(page.chart, '[data-goal=maya-pottery]')[0]!, '[part=review]')
    await waitUntil(() => within(page.chart, 'recovery-goal-review').length)
    await says(within(page.chart, 'recovery-goal-review')[0]!, en.measureForm.notMonitored)
  })

  it('U10 a goal is written, refused, mended and saved by the keyboard alone, and each step is announced', async () => {
    const page = await openChart()
    within(page.chart, 'header button')[0]!.focus()
    await sendKeys({press: 'Enter'})
    await waitUntil(() => focusIn(page.chart)?.id === 'words')
    await pressSave()
    await says(page.chart, en.goalForm.wordsMissing)
    expect(focusIn(page.chart)?.id).to.equal('words')
    await sendKeys({type: 'Sing'})
    await pressSave()
    await waitUntil(
      () => focusIn(page.chart)?.matches('.picker button'),
      'the focus is not at what is missing',
    )
    await sendKeys({press: 'Space'})
    page.sandbox.faults.push({kind: 'offline', times: 30})
    await pressSave()
    await says(page.chart, en.problem.offline)
    const alert = within(form(page.chart), '[role=alert]').find(each => each.textContent?.trim())
    expect(alert!.textContent).to.contain(en.problem.offline)
    await expect(page.chart).to.be.accessible()
    page.sandbox.faults.length = 0
    await pressSave()
    await waitUntil(() => form(page.chart).hidden)
    await waitUntil(() => focusIn(page.chart)?.matches('[data-goal]'), 'the focus is not on the new goal')
    expect(focusIn(page.chart)!.textContent).to.contain('Sing')
    expect(goalsSaying(page, 'Sing')).to.have.length(1)
  })
})

describe('What the server says of what was typed', () => {
  it('W1 a 422 with an expression is told at the field that it means', async () => {
    const page = await openChart()
    await compose(page.chart, 'Sing')
    const refuse = (expression: string, text: string): void => {
      const issue = [{severity: 'error', code: 'invalid', details: {text}, expression: [expression]}]
      const body = JSON.stringify({resourceType: 'OperationOutcome', issue})
      page.sandbox.faults.push({kind: 'status', status: 422, body, match: {method: 'POST'}})
    }
    refuse('Goal.description.text', 'Too bold.')
    save(page.chart)
    await says(page.chart, `${en.conflict.fields.words}: ${en.problemSaid('Too bold.')}`)
    await waitUntil(() => focusIn(page.chart)?.id === 'words', 'the words have no focus')
    refuse('Goal.category[0]', 'Unknown.')
    save(page.chart)
    await says(page.chart, `${en.conflict.fields.components}: ${en.problemSaid('Unknown.')}`)
    await waitUntil(() => focusIn(page.chart)?.matches('.picker button'))
    expect(wordsIn(page.chart)).to.equal('Sing')
  })

  it('W5 where goals may not be created (405) that is said, nothing is offered that cannot be, and the words can go into the note', async () => {
    const page = await openChart({}, {})
    await compose(page.chart, 'Sing')
    page.sandbox.habits.readOnlyTypes = ['Goal']
    save(page.chart)
    await says(page.chart, en.problem.forbidden)
    expect(wordsIn(page.chart)).to.equal('Sing')
    page.chart.patient = 'amina'
    await says(page.chart, en.goalForm.goes.text)
    press(page.chart, 'header button')
    await write(page.chart, 'Dance')
    expect(within(form(page.chart), '[part~=save]')[0]!.textContent).to.contain(en.goals.note.one)
    expect(within(page.chart, '[part~=edit]')).to.have.length(0)
    expect(within(page.chart, '[part~=note]').length).to.be.greaterThan(0)
    expect(textOf(page.chart)).not.to.contain(en.status.savedIn.chart('').slice(0, 18))
  })
})
