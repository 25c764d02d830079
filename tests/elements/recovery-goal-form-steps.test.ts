import {expect} from '@open-wc/testing'
import {goalEntry} from './goal-entries.js'
import {answer, open, press, set, soFar, type, unfold} from './goal-form-driver.js'

const steps = [{id: 'ask', words: 'Ask Claire', by: 'me'}] as const
const choir = goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness'], steps})
const voice = '.facts label:nth-of-type(4) select'
const name = '.facts label:nth-of-type(5) input'

describe('recovery-goal-form, whose words a step is in', () => {
  it('is nobody’s before somebody says so, then theirs by name, as speech', async () => {
    const form = await open({entry: choir})
    const {requests} = answer(form)
    await unfold(form, 'steps')
    const field = form.shadowRoot!.querySelector('#step-0')!
    expect(field.className).to.equal('written')
    await set(form, voice, 'supporter')
    await type(form, 'Bo', name)
    expect(field.className).to.equal('said')
    await expect(form).to.be.accessible()
    await press(form, 'save')
    expect(requests[0]!.changes).to.deep.equal({
      steps: [{...steps[0], voice: {speaker: 'supporter', name: 'Bo'}}],
    })
  })

  it('is told where the part is folded, and can be taken back', async () => {
    const entry = {
      ...choir,
      goal: {...choir.goal, steps: [{...steps[0], voice: {speaker: 'person' as const}}]},
    }
    const form = await open({entry})
    const {requests} = answer(form)
    expect(soFar(form, 'steps')).to.equal('“Ask Claire” · Maya says and does it')
    await unfold(form, 'steps')
    await set(form, voice, 'unsaid')
    await press(form, 'save')
    expect(requests[0]!.changes!.steps![0]!.voice).to.equal(undefined)
  })
})
