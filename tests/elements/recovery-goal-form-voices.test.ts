import {ContextProvider} from '@lit/context'
import {expect, fixtureSync, html} from '@open-wc/testing'
import {recordContext} from '../../src/elements/shared/context.js'
import {localDate, type RecordSnapshot} from '../../src/record/index.js'
import {emptySnapshot} from '../../src/record/empty-snapshot.js'
import {answer, choose, part, pick, press, set, soFar, type, unfold} from './goal-form-driver.js'
import {waitUntil} from './wait-until.js'

const author = {display: 'I. Bright', reference: 'Practitioner/7'}

/** A form for a new goal, inside of a record that stands like this. */
async function openWithin(snapshot: Partial<RecordSnapshot>, lang = 'en') {
  const place = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`)
  const initialValue = {...emptySnapshot, whose: 'here maya', person: {name: 'Maya'}, ...snapshot}
  new ContextProvider(place, {context: recordContext, initialValue})
  const form = place.appendChild(document.createElement('recovery-goal-form'))
  await waitUntil(() => part(form, 'words'), 'no form')
  return form
}

describe('recovery-goal-form, who is at the keyboard', () => {
  it('signs what staff says in a note in sight, and another name takes the place of theirs', async () => {
    const form = await openWithin({author})
    const {requests} = answer(form)
    await type(form, 'Sing again')
    await choose(form, 'hope')
    await unfold(form, 'why')
    await type(form, 'It came up in the group', '#note-why-0')
    await set(form, '#who-why-0', 'staff')
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('#who-why-0 + input')!.value).to.equal(
      'I. Bright',
    )
    await unfold(form, 'supports')
    await type(form, 'Rides to practice', '#note-support-1')
    await set(form, '#who-support-1', 'staff')
    await type(form, 'Sam Oak', '#who-support-1 + input')
    await press(form, 'save')
    const [mine, another] = requests[0]!.goal!.notes
    expect(mine).to.include({speaker: 'staff', name: 'I. Bright', by: 'Practitioner/7'})
    expect(another).to.include({speaker: 'staff', name: 'Sam Oak', by: undefined})
  })

  it('signs a step in the same way, and takes the name away with the voice', async () => {
    const form = await openWithin({author: {display: 'I. Bright', reference: 'Person/7'}})
    const {requests} = answer(form)
    const voice = '.facts label:nth-of-type(4) select'
    await type(form, 'Sing again')
    await choose(form, 'hope')
    await unfold(form, 'steps')
    await type(form, 'I call the choir', '#step-0')
    await set(form, voice, 'staff')
    await press(form, 'save')
    // Their reference names no member of staff, so that the name alone signs.
    expect(requests[0]!.goal!.steps[0]!.voice).to.deep.equal({speaker: 'staff', name: 'I. Bright'})
  })

  it('signs nothing for the person or a supporter', async () => {
    const form = await openWithin({author})
    const {requests} = answer(form)
    await type(form, 'Sing again')
    await choose(form, 'hope')
    await unfold(form, 'why')
    await type(form, 'She hums all day', '#note-why-0')
    await set(form, '#who-why-0', 'staff')
    await set(form, '#who-why-0', 'supporter')
    await press(form, 'save')
    expect(requests[0]!.goal!.notes[0]).to.include({speaker: 'supporter', name: undefined, by: undefined})
  })
})

describe('recovery-goal-form, at a site with a rhythm of reviews', () => {
  for (const lang of ['en', 'fr'])
    it(`offers it where nothing was agreed, and writes it only when it is taken (${lang})`, async () => {
      const form = await openWithin({site: {reviewWeeks: 6}}, lang)
      const {requests, settle} = answer(form)
      expect(soFar(form, 'review')).to.match(
        lang === 'en' ? /as usual here: every 6 weeks/ : /au rythme d’ici.*6 semaines/,
      )
      await type(form, 'Sing again')
      await choose(form, 'hope')
      await press(form, 'save')
      expect(requests[0]!.goal!.review).to.equal(undefined)
      await settle({kind: 'invalid', faults: []})
      await unfold(form, 'review')
      await pick(form, '[part=usual]')
      expect(part(form, 'usual')!.getAttribute('aria-pressed')).to.equal('true')
      await expect(form).to.be.accessible()
      await press(form, 'save')
      const day = new Date()
      day.setDate(day.getDate() + 42)
      expect(requests[1]!.goal!.review).to.deep.equal({date: localDate(day), everyWeeks: 6})
    })

  it('offers none where the site says nothing of it', async () => {
    const form = await openWithin({})
    expect(soFar(form, 'review')).not.to.contain('usual')
    await unfold(form, 'review')
    expect(part(form, 'usual')).to.equal(null)
  })
})
