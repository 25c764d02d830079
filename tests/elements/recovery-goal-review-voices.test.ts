import {expect} from '@open-wc/testing'
import type {RecoveryGoalReview} from '../../src/elements/index.js'
import type {SaveOutcome} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, find, has, open, openWithin, rate, save, says, settled, write} from './goal-review-driver.js'

const choir = goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const levels = [
  {level: 0, words: 'Sing with them once'},
  {level: 1, words: 'Sing every Sunday'},
] as const

describe('recovery-goal-review', () => {
  it('says whose line it is, and sends it as theirs', async () => {
    const review = await open({entry: choir})
    const {asked} = answer(review)
    expect(says(review)).to.contain('One line in Maya’s own words')
    find(review, '[value=supporter]').click()
    await settled(review)
    expect(says(review)).to.contain('One line in their own words')
    await write(review, 'Claire', '[name=supporter]')
    await write(review, 'She hums at breakfast')
    await save(review)
    expect(asked[0]!.review).to.include({
      speaker: 'supporter',
      speakerName: 'Claire',
      line: 'She hums at breakfast',
    })
  })

  it('asks where it is now in the goal’s own sentences, the best first', async () => {
    const review = await open({entry: goalEntry('choir', {...choir.goal, levels})})
    const {asked} = answer(review)
    const sentences = [...review.shadowRoot!.querySelectorAll('.levels .words')].map(each =>
      each.textContent!.trim(),
    )
    expect(sentences).to.deep.equal(['“Sing every Sunday”', '“Sing with them once”'])
    expect(has(review, '[name=progress]')).to.be.false
    find(review, '[name=level][value="0"]').click()
    await settled(review)
    await save(review)
    expect(asked[0]!.review).to.include({level: 0}).and.not.have.property('progress')
  })

  it('sends what also changes with what was said, and alone where nothing was said', async () => {
    const review = await open({entry: choir})
    const {asked, settle} = answer(review)
    const status = find<HTMLSelectElement>(review, '[name=status]')
    status.value = 'reached'
    status.dispatchEvent(new Event('change'))
    await write(review, 'Asking is allowed', '[name=learned]')
    await save(review)
    expect(asked[0]).to.include({id: 'choir'}).and.not.have.property('review')
    expect(asked[0]!.changes!.status).to.equal('reached')
    await settle({kind: 'failed', problem: {kind: 'offline', issues: []}} as unknown as SaveOutcome)
    await rate(review, 9)
    await save(review)
    const [note] = asked[1]!.changes!.notes!
    expect(note).to.include({text: 'Asking is allowed', about: 'learned', speaker: 'person'})
    expect(note!.time).to.equal(asked[1]!.review!.time)
  })

  it('takes the rating of a goal that may not be changed, and offers nothing else', async () => {
    const [all, read] = [
      {read: true, create: true, update: true},
      {read: true, create: false, update: false},
    ]
    const capabilities = {fhirVersion: '4.0.1', writable: true, goal: read, observation: all} as never
    const {review} = await openWithin({whose: 'here maya', capabilities}, {entry: choir})
    const {asked} = answer(review)
    expect(has(review, '[part=further]')).to.be.false
    await rate(review, 5)
    await save(review)
    expect(asked[0]).not.to.have.property('changes')
  })

  it('says what is saved and what is not when somebody changed the same, and saves what is then chosen', async () => {
    const review = await open({entry: choir})
    const {asked, theirs} = await meetConflict(review)
    expect(says(review)).to.contain('What was said is in the chart.')
    expect(says(review)).to.contain('In the chart now: pausing.')
    expect(has(review, '[part=save]')).to.be.false
    await expect(review).to.be.accessible()
    find(review, '[part=keep-mine]').click()
    await settled(review)
    expect(asked[1]!.base).to.equal(theirs)
    expect(asked[1]!.changes).to.deep.equal({status: 'reached'})
    expect(asked[1]!.key).to.equal(asked[0]!.key)
  })

  it('keeps what the chart says when that is chosen, and still has what was said', async () => {
    const review = await open({entry: choir})
    const {asked} = await meetConflict(review)
    find(review, '[part=keep-theirs]').click()
    await settled(review)
    expect(asked[1]!.review!.progress).to.equal(9)
    expect(asked[1]).not.to.have.property('changes')
  })

  it('cannot be saved for a goal that cannot be read safely', async () => {
    const review = await open({entry: goalEntry('odd', {caution: 'modifier'})})
    expect(says(review)).to.contain('It cannot be changed here.')
    expect(has(review, '[part=save]')).to.be.false
  })
})

/** Reviews the goal with a rating and another state, and hears that somebody else changed the state too. */
async function meetConflict(review: RecoveryGoalReview) {
  const {asked, settle} = answer(review)
  const status = find<HTMLSelectElement>(review, '[name=status]')
  status.value = 'reached'
  status.dispatchEvent(new Event('change'))
  await rate(review, 9)
  await save(review)
  const theirs = {...choir.goal, status: 'pausing'} as const
  await settle({kind: 'conflict', theirs, base: choir.goal, fields: ['status'], saved: ['o1']})
  return {asked, theirs}
}
