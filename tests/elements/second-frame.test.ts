import {expect} from '@open-wc/testing'
import type {Bundle, Goal} from 'fhir/r4.js'
import type {Configuration} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {put, says, startCharting, within} from './charting.js'
import {choose, part, pick, press, type, unfold} from './goal-form-driver.js'
import {waitUntil} from './wait-until.js'

const system = 'https://site.example/our-directions'
/** A frame as a community may word it; made up. */
const frame: Configuration['frame'] = {
  system,
  name: {en: 'Our directions', fr: 'Nos directions'},
  origin: {
    writtenBy: [{role: 'Elders, made up', livedExperience: true}],
    reviewedWithLivedExperience: false,
  },
  tags: [
    {code: 'hope', name: {en: 'Hope', fr: 'Espoir'}},
    {
      code: 'belonging',
      name: {en: 'Belonging', fr: 'Appartenance'},
      text: {en: 'Where my people are.', fr: 'Là où sont les miens.'},
    },
  ],
}

async function open(config: Configuration, lang: string) {
  const {backend, sandbox} = startCharting()
  const record = put('recovery-record', {backend, patient: 'maya', config, lang})
  const form = put('recovery-goal-form', {}, record)
  const goals = put('recovery-goals', {}, record)
  await waitUntil(() => part(form, 'words') && within(goals, '.card').length, 'there is no chart')
  return {form, goals, sandbox}
}

describe('A second frame', () => {
  it('is nowhere to be seen unless the site has one', async () => {
    const {form} = await open({}, 'en')
    expect(within(form, '[data-part=frame]')).to.deep.equal([])
  })

  for (const lang of ['en', 'fr'] as const)
    it(`is chosen in the community’s words, written beside CHIME, and shows on the goal (${lang})`, async () => {
      const {form, goals, sandbox} = await open({frame}, lang)
      const [belonging, own] = [frame.tags[1]!, frame.name[lang]]
      await type(form, 'Go out on the land')
      await choose(form, 'identity')
      await unfold(form, 'frame')
      for (const said of [own, belonging.text![lang], messages[lang].goalForm.frame.says, 'Elders, made up'])
        await says(form, said)
      await expect(form).to.be.accessible()
      await pick(form, '[data-part=frame] [value=belonging]')
      await press(form, 'save')
      await says(goals, messages[lang].goals.labelled(own, belonging.name[lang]))
      await expect(goals).to.be.accessible()
      const answer = await sandbox.fetch(`${sandbox.baseUrl}/Goal?patient=maya&_count=100`)
      const {entry} = (await answer.json()) as Bundle<Goal>
      const goal = entry!
        .map(({resource}) => resource!)
        .find(({description}) => description.text === 'Go out on the land')!
      expect(goal.category!.map(({coding}) => coding![0]!.code)).to.deep.equal(['identity', 'belonging'])
      expect(goal.category![1]!.coding![0]).to.deep.equal({
        ...{system, code: 'belonging'},
        display: belonging.name[lang],
      })
    })
})
