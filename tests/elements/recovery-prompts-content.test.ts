import {expect} from '@open-wc/testing'
import type {ContentPack} from '../../src/content/index.js'
import {emptySnapshot} from '../../src/record/index.js'
import {find, has, open, press, say, says, settled, words} from './prompts-driver.js'

const pack: ContentPack = {
  id: 'peers',
  version: '1',
  language: 'en',
  origin: {
    writtenBy: [{role: 'peers', livedExperience: true}],
    reviewedWithLivedExperience: true,
    reviewedOn: '2026-05-14',
  },
  prompts: [{id: 'choir', for: 'person', component: 'connectedness', text: 'Who do you sing with?'}],
}
const only: ContentPack = {...pack, replaces: ['prompts']}

describe('recovery-prompts asks what a site wrote', () => {
  it('after what the package asks, or in its place, with who wrote it', async () => {
    const prompts = await open({content: pack})
    expect(says(prompts, '[part=prompt]')).to.contain('1 of 6')
    prompts.content = [only]
    await settled(prompts)
    expect(says(prompts, '[part=prompt]')).to.contain('Who do you sing with?').and.contain('1 of 1')
    expect(says(prompts, '[part=origin]')).to.equal(
      'Written by peers (from lived experience). Reviewed with people with lived experience, May 14, 2026.',
    )
    await press(prompts, '[data-component=hope]')
    expect(says(prompts)).to.contain('There is nothing to ask here yet.')
  })

  it('as its configuration says, and what the page gives itself is laid on that', async () => {
    const snapshot = {...emptySnapshot, whose: 'here maya', site: {content: [pack]}}
    const page = {...pack, id: 'page', prompts: [{...pack.prompts![0]!, text: 'Who sings with you?'}]}
    const prompts = await open({snapshot, content: page})
    await press(prompts, '[part=before]')
    expect(says(prompts, '[part=prompt]')).to.contain('Who sings with you?').and.contain('6 of 6')
  })

  it('in another language with that language said, and leaves out there what is left out', async () => {
    const cree = {...only, language: 'cr', prompts: [{...pack.prompts![0]!, text: 'Tânisi?'}]}
    const french = {...only, language: 'fr', prompts: [], leavesOut: ['person-a-call']}
    const prompts = await open({content: [cree, only, french]}, 'fr')
    expect(find(prompts, '#prompt').lang).to.equal('cr')
    expect(has(prompts, '.notice')).to.be.false
  })

  it('and tells each of its mistakes, with the package’s own in its place', async () => {
    const broken = {...pack, prompts: [{...pack.prompts![0]!, component: 'C'}]} as never
    const prompts = await open({content: broken})
    expect(says(prompts, '.notice')).to.contain(
      'Content pack “peers”: prompts[0].component: it must be connectedness, hope, identity, meaning or empowerment, not "C".',
    )
    expect(says(prompts, '[part=prompt]')).to.contain('1 of 5')
  })

  it('and keeps what was said to a prompt that a site has taken away', async () => {
    const prompts = await open({content: only})
    await say(prompts, 'With Leo')
    prompts.content = []
    await settled(prompts)
    expect([says(prompts, '#prompt'), words(prompts)]).to.deep.equal(['Who do you sing with?', 'With Leo'])
  })
})

describe('The questions for clinicians', () => {
  it('show only when they are asked for, with nothing to write in, and are gone when it is closed', async () => {
    const prompts = await open({component: 'connectedness'})
    expect(says(prompts)).not.to.contain('To think about')
    await press(prompts, '[part=reflect-open]')
    expect(says(prompts, '[part=reflect]')).to.contain('Guidelines, dimension 3').and.contain('dimension 5')
    expect(has(prompts, '[part=reflect] :is(textarea, input, select)')).to.be.false
    await press(prompts, '[part=close]')
    expect(says(prompts)).not.to.contain('To think about')
  })

  it('are not even offered on a screen that the person looks at too', async () => {
    expect(has(await open({sharedScreen: true}), '[part=reflect]')).to.be.false
  })
})

describe('A story of recovery', () => {
  const day = (fromToday: number): string =>
    new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10)
  const told = (id: string, withdrawn?: string) => ({
    ...{id, component: 'connectedness' as const, text: `Told: ${id}`, attribution: 'somebody who gardens'},
    consent: {given: day(-30), to: 'shown on this unit'},
    ...(withdrawn && {withdrawn}),
  })

  it('shows under what it is about, with how its teller is called, to what they agreed, and who wrote it down', async () => {
    const prompts = await open({content: {...pack, stories: [told('kept', day(10))]}})
    expect(says(prompts, '[part=stories] summary')).to.equal('A story from here')
    expect(find<HTMLDetailsElement>(prompts, '[part=stories]').open).to.be.false
    expect(says(prompts, '[part=stories] figure')).to.match(
      /^Told: kept somebody who gardens Told with consent: shown on this unit Written by peers/,
    )
    await press(prompts, '[data-component=hope]')
    expect(has(prompts, '[part=stories]')).to.be.false
  })

  it('is not there once it is withdrawn, before consent was given, or where the site has none', async () => {
    const early = {...told('early'), consent: {given: day(2), to: 'shown on this unit'}}
    for (const stories of [[told('ended', day(-1))], [early], []]) {
      const prompts = await open({content: {...pack, stories}})
      expect(has(prompts, '[part=stories]')).to.be.false
    }
  })
})
