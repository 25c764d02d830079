import {expect, oneEvent} from '@open-wc/testing'
import {emptySnapshot, Problem, type SaveOutcome} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, choose, find, has, open, press, say, says, settled, words} from './prompts-driver.js'

const choir = goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const bike = goalEntry('bike', {words: 'Mend my bike', components: ['empowerment']})
const staffs = goalEntry('staffs', {words: 'Attend weekly', speaker: 'staff', kind: 'clinical'})
const goals = [choir, bike, staffs]
const saved: SaveOutcome = {kind: 'saved', ids: ['choir']}
const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', {cancelable: true}))

describe('recovery-prompts', () => {
  for (const lang of ['en', 'fr'])
    it(`is accessible with all that it can show (${lang})`, async () => {
      const prompts = await open({goals}, lang)
      await expect(prompts).to.be.accessible()
      await say(prompts, 'Priya')
      await press(prompts, '[name=fate][value=strength]')
      await press(prompts, '[name=speaker][value=supporter]')
      await press(prompts, '[part=save]')
      await press(prompts, '[part=reflect-open]')
      await expect(prompts).to.be.accessible()
      await press(prompts, '[part=next]')
      expect(has(prompts, '[part=others]')).to.be.true
      await expect(prompts).to.be.accessible()
    })

  it('shows one prompt at a time, and round again, for whom and about what was chosen', async () => {
    const prompts = await open({component: 'hope'})
    const first = says(prompts, '#prompt')
    expect(says(prompts, '[part=prompt]')).to.contain('Hope').and.contain('1 of 5')
    await press(prompts, '[part=next]')
    expect(says(prompts, '#prompt')).not.to.equal(first)
    expect(prompts.shadowRoot!.activeElement?.id).to.equal('prompt')
    await press(prompts, '[part=before]')
    expect(says(prompts, '#prompt')).to.equal(first)
    await press(prompts, '[part=before]')
    expect(says(prompts, '[part=prompt]')).to.contain('5 of 5')
    await press(prompts, '[name=deck][value=supporter]')
    await press(prompts, '[data-component=meaning]')
    expect(says(prompts, '[part=prompt]')).to.contain('Meaning').and.contain('1 of 3')
  })

  it('leaves for another day what somebody does not want to be asked today, writes nothing, and brings it back', async () => {
    const prompts = await open({component: 'hope', deck: 'supporter'})
    const first = says(prompts, '#prompt')
    await say(prompts, 'The garden')
    await press(prompts, '[part=not-today]')
    expect(says(prompts, '[part=told]')).to.equal('Left for another day. Nothing is written down.')
    expect(says(prompts, '[part=prompt]')).to.contain('1 of 2').and.not.contain(first)
    expect(prompts.shadowRoot!.activeElement?.id).to.equal('prompt')
    expect(says(prompts, '[part=others]')).to.contain('The garden')
    await press(prompts, '[part=not-today]')
    await press(prompts, '[part=not-today]')
    expect(says(prompts, '#prompt')).to.equal('All of these are left for another day.')
    expect([
      prompts.shadowRoot!.activeElement?.id,
      says(prompts, '[part=others]').includes('The garden'),
    ]).to.deep.equal(['prompt', true])
    await expect(prompts).to.be.accessible()
    await press(prompts, '[part=bring-back]')
    expect([says(prompts, '#prompt'), words(prompts)]).to.deep.equal([first, 'The garden'])
  })

  it('says who wrote what is asked, and that nobody with lived experience has gone through it yet', async () => {
    expect(says(await open(), '[part=origin]')).to.equal(
      'Written by the developers of Recovery Charting. Not yet reviewed with people with lived experience.',
    )
  })

  it('makes a strength of a goal of what was said, with who said it', async () => {
    const prompts = await open({goals})
    const {asked, settle} = answer(prompts)
    await say(prompts, '  My sister calls\non Sundays ')
    await press(prompts, '[name=fate][value=strength]')
    await choose(prompts, '[part=goal]', 'choir')
    find(prompts, '[part=save]').focus()
    await press(prompts, '[part=save]')
    const [{id, base, changes} = {} as never] = asked
    expect([id, base]).to.deep.equal(['choir', choir.goal])
    const {time, ...note} = changes!.notes![0]!
    expect(note).to.deep.equal({text: 'My sister calls\non Sundays', speaker: 'person', about: 'strength'})
    expect(time).to.match(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/)
    expect(leave()).to.be.false
    await settle(saved)
    expect(says(prompts, '[part=told]')).to.match(
      /^Saved to the chart, .*It is a strength of the goal “Sing in the choir”\.$/,
    )
    expect([words(prompts), prompts.dirty, leave()]).to.deep.equal(['', false, true])
    // The button is gone: whoever goes by keyboard goes on from the prompt.
    expect(prompts.shadowRoot!.activeElement?.id).to.equal('prompt')
  })

  it('makes a step in the words of somebody close, with their name; a note stands for itself', async () => {
    const prompts = await open({goals, deck: 'supporter'})
    const {asked, settle} = answer(prompts)
    await say(prompts, 'I can drive there')
    await say(prompts, ' Priya ', '[part=name]')
    await press(prompts, '[name=fate][value=step]')
    await choose(prompts, '[part=goal]', 'bike')
    await press(prompts, '[part=save]')
    const {id: _, ...step} = asked[0]!.changes.steps![0]!
    expect(step).to.deep.equal({words: 'I can drive there', voice: {speaker: 'supporter', name: 'Priya'}})
    await settle({...saved, ids: ['bike']})
    await say(prompts, 'He laughed')
    await press(prompts, '[name=speaker][value=person]')
    await press(prompts, '[name=fate][value=note]')
    await choose(prompts, '[part=goal]', 'bike')
    await press(prompts, '[part=save]')
    expect(asked[1]!.changes.notes![0])
      .to.include({text: 'He laughed', speaker: 'person'})
      .and.not.have.property('about')
  })

  it('gives what is to become a goal to whoever writes goals, with the question and who spoke', async () => {
    const prompts = await open({goals: [], component: 'meaning', deck: 'supporter'})
    await say(prompts, 'She bakes')
    expect(has(prompts, '[name=fate][value=step]')).to.be.false
    await press(prompts, '[name=fate][value=goal]')
    setTimeout(() => find(prompts, '[part=compose]').click())
    const {detail} = await oneEvent(prompts, 'goal-compose')
    expect(detail).to.deep.equal({
      words: 'She bakes',
      components: ['meaning'],
      question: says(prompts, '#prompt'),
      voice: {speaker: 'supporter'},
    })
    await settled(prompts)
    expect(words(prompts)).to.equal('She bakes')
    prompts.goals = [goalEntry('new', {words: 'She bakes'})]
    await settled(prompts)
    expect([words(prompts), says(prompts, '[part=told]')]).to.deep.equal(['', 'It is a goal in the chart.'])
  })

  it('keeps what was said through other prompts and being closed, in sight, with the way back', async () => {
    const prompts = await open({goals})
    const asked = says(prompts, '#prompt')
    await say(prompts, 'With Priya')
    await press(prompts, '[part=next]')
    expect(words(prompts)).to.equal('')
    expect(says(prompts, '[part=others]')).to.contain(asked).and.contain('“With Priya”')
    await press(prompts, '[data-component=hope]')
    find(prompts, '[part=close]').click()
    prompts.hidden = true
    expect([prompts.dirty, leave()]).to.deep.equal([true, false])
    prompts.hidden = false
    await press(prompts, '[part=others] button')
    expect([says(prompts, '#prompt'), words(prompts)]).to.deep.equal([asked, 'With Priya'])
    await say(prompts, ' ')
    expect(prompts.dirty).to.be.false
  })

  for (const [why, outcome] of [
    ['the server is away', {kind: 'failed', problem: new Problem('offline', '')}],
    ['nobody may write', {kind: 'failed', problem: new Problem('forbidden', '')}],
  ] as [string, SaveOutcome][])
    it(`keeps what was said when ${why}, and sends the same once more`, async () => {
      const prompts = await open({goals: [choir]})
      const {asked, settle} = answer(prompts)
      await say(prompts, 'Still here')
      await press(prompts, '[name=fate][value=step]')
      await press(prompts, '[part=save]')
      await settle(outcome)
      expect(says(prompts, '[part=problem]')).to.contain('What you typed is still here.')
      expect(words(prompts)).to.equal('Still here')
      await press(prompts, '[part=save]')
      expect(asked[1]).to.deep.equal(asked[0])
    })

  it('says what is missing, and sends nothing; and is one save, however often it is pressed', async () => {
    const prompts = await open({goals})
    const {asked} = answer(prompts)
    await say(prompts, 'Maybe')
    await press(prompts, '[name=fate][value=note]')
    await press(prompts, '[part=save]')
    expect(says(prompts, '[part=problem]')).to.contain('Choose first what it becomes')
    await choose(prompts, '[part=goal]', 'choir')
    find(prompts, '[part=save]').click()
    find(prompts, '[part=save]').click()
    await settled(prompts)
    expect(asked.length).to.equal(1)
  })

  it('offers goals that are lived, in the person’s own words, alone', async () => {
    const over = goalEntry('over', {words: 'Done', status: 'reached'})
    const secret = {...goalEntry('secret', {words: 'Hidden'}), restricted: true} as const
    const prompts = await open({goals: [...goals, over, secret]})
    await say(prompts, 'Maybe')
    await press(prompts, '[name=fate][value=note]')
    const offered = [...find<HTMLSelectElement>(prompts, '[part=goal]').options].map(({value}) => value)
    expect(offered).to.have.members(['', 'choir', 'bike'])
  })

  it('shows nothing that one person said under another, and has it back for the first', async () => {
    const of = (whose: string, name: string) => ({...emptySnapshot, whose, person: {name}})
    const prompts = await open({snapshot: of('here maya', 'Maya')})
    await say(prompts, 'Only Maya’s')
    await press(prompts, '[part=reflect-open]')
    prompts.snapshot = of('here leo', 'Leo')
    await settled(prompts)
    expect(words(prompts)).to.equal('')
    expect(says(prompts)).not.to.contain('Only Maya’s').and.not.contain('To think about')
    prompts.snapshot = of('here maya', 'Maya')
    await settled(prompts)
    expect(words(prompts)).to.equal('Only Maya’s')
  })

  it('takes nothing down while nobody’s record is open', async () => {
    expect(has(await open({snapshot: emptySnapshot}), '#said')).to.be.false
  })
})
