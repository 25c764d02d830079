import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {components, dimensions} from '../../src/chime/index.js'
import {
  emptyContent,
  faultsInPack,
  madeUpPeople,
  ownPack,
  promptsFor,
  reflectiveQuestionsFor,
  scenariosIn,
  storiesOn,
  withPack,
  type ContentPack,
  type Prompt,
  type Story,
} from '../../src/content/index.js'
import {people} from '../../src/sandbox/index.js'
import {root} from '../house/source-files.js'

const origin = {writtenBy: [{role: 'peers', livedExperience: true}], reviewedWithLivedExperience: false}
const packOf = (more: Partial<ContentPack>): ContentPack => ({
  id: 'ours',
  version: '1',
  language: 'en',
  origin,
  ...more,
})
const prompt = (id: string, text: string, more: Partial<Prompt> = {}): Prompt => ({
  id,
  for: 'person',
  component: 'hope',
  text,
  ...more,
})
const story = (id: string, given: string, withdrawn?: string): Story => ({
  id,
  component: 'meaning',
  text: 'I dug the first bed.',
  attribution: 'a gardener',
  consent: {given, to: 'shown on this unit'},
  ...(withdrawn && {withdrawn}),
})
const hope = {language: 'en', component: 'hope', deck: 'person'} as const

describe('The packs of this package', () => {
  it.each(['en', 'fr'] as const)('are whole (%s)', async language => {
    const pack = await ownPack(language)
    expect(faultsInPack(pack)).toEqual([])
    expect(pack.language).toBe(language)
    expect(pack.stories ?? []).toEqual([])
    expect(pack.origin).toMatchObject({
      writtenBy: [{livedExperience: false}],
      reviewedWithLivedExperience: false,
    })
  })

  it('have the same entries in both languages, in the same order', async () => {
    const [en, fr] = [await ownPack('en'), await ownPack('fr')]
    const named = ({prompts, reflectiveQuestions}: ContentPack) =>
      [...prompts!, ...reflectiveQuestions!].map(({text: _, ...entry}) => entry)
    expect(named(fr)).toEqual(named(en))
    const practised = ({scenarios}: ContentPack) => scenarios!.map(({id, component}) => [id, component])
    expect(practised(fr)).toEqual(practised(en))
    expect(practised(en)).toHaveLength(3)
  })

  it('are practised with people whom the sandbox has', () => {
    expect(people.map(person => person(new Date(0)).patient.id)).toEqual([...madeUpPeople])
  })

  it('hold at least three ideas for each deck and component, and questions for each dimension', async () => {
    const content = withPack(emptyContent, await ownPack('en'))
    for (const component of components) {
      for (const deck of ['person', 'supporter'] as const)
        expect(promptsFor(content, {language: 'en', component, deck}).length).toBeGreaterThanOrEqual(3)
      const asked = reflectiveQuestionsFor(content, {language: 'en', component})
      expect([...new Set(asked.map(({dimension}) => dimension))]).toEqual(dimensions[component])
    }
  })
})

describe('The pack that the documentation shows', () => {
  it('is one, and can be laid on ours', async () => {
    const page = fs.readFileSync(path.join(root, 'docs/content-packs.md'), 'utf8')
    const pack = JSON.parse(/```json\n([^]*?)```/.exec(page)![1]!) as ContentPack
    expect(faultsInPack(pack)).toEqual([])
    const ours = withPack(emptyContent, await ownPack('en'))
    const ids = withPack(ours, pack).prompts.map(({id}) => id)
    expect(ids).toContain('garden')
    expect(ids).not.toContain('person-this-year')
    expect(ids.length).toBe(ours.prompts.length)
  })
})

describe('A pack that is laid on content', () => {
  const ours = withPack(emptyContent, packOf({prompts: [prompt('one', 'First?'), prompt('two', 'Second?')]}))
  const texts = (content: typeof ours, wanted: Parameters<typeof promptsFor>[1] = hope) =>
    promptsFor(content, wanted).map(({text}) => text)

  it('replaces an entry where it stood, and adds the others after it', () => {
    const site = packOf({id: 'site', prompts: [prompt('new', 'Third?'), prompt('one', 'Our first?')]})
    expect(texts(withPack(ours, site))).toEqual(['Our first?', 'Second?', 'Third?'])
    expect(texts(ours)).toEqual(['First?', 'Second?'])
  })

  it('leaves out what it names, or replaces all of a kind', () => {
    expect(texts(withPack(ours, packOf({leavesOut: ['one']})))).toEqual(['Second?'])
    const all = packOf({replaces: ['prompts'], prompts: [prompt('new', 'Only this?')]})
    expect(texts(withPack(ours, all))).toEqual(['Only this?'])
  })

  it('is told of an id to leave out that nothing has, in a language that is there', () => {
    expect(() => withPack(ours, packOf({leavesOut: ['on']}))).toThrow(
      'Content pack “ours”: leavesOut[0]: nothing from before has the id "on" in "en".',
    )
    expect(texts(withPack(ours, packOf({language: 'fr', leavesOut: ['one']})))).toHaveLength(2)
  })

  it('touches its own language alone, wherever that is spoken', () => {
    const french = packOf({
      language: 'fr-CA',
      prompts: [prompt('one', 'La première?')],
      replaces: ['prompts'],
    })
    const both = withPack(ours, french)
    expect(texts(both)).toEqual(['First?', 'Second?'])
    expect(texts(both, {...hope, language: 'fr'})).toEqual(['La première?'])
  })

  it('may speak a language that no page is in, and then stands on every page', () => {
    const cree = withPack(ours, packOf({prompts: [prompt('one', 'Tânisi?', {language: 'cr'})]}))
    expect(texts(cree)).toEqual(['First?', 'Second?', 'Tânisi?'])
    expect(texts(cree, {...hope, language: 'fr'})).toEqual(['Tânisi?'])
  })

  it('says of each entry where it comes from', () => {
    const reviewed = {...origin, reviewedWithLivedExperience: true, reviewedOn: '2026-05-14'}
    const mixed = withPack(ours, packOf({prompts: [prompt('two', 'Second?', {origin: reviewed})]}))
    expect(mixed.prompts.map(each => each.origin.reviewedOn)).toEqual([undefined, '2026-05-14'])
  })
})

describe('A scenario', () => {
  it('is found on a page in its language, and one of a site takes the place of ours', async () => {
    const ours = withPack(withPack(emptyContent, await ownPack('en')), await ownPack('fr'))
    const [first, ...others] = scenariosIn(ours, 'en-CA')
    expect(others).toHaveLength(2)
    expect(scenariosIn(ours, 'fr').map(({id}) => id)).toEqual([first, ...others].map(each => each!.id))
    const {origin: _, ...own} = {...first!, title: 'Ours'}
    const site = withPack(ours, packOf({id: 'site', scenarios: [own]}))
    expect(scenariosIn(site, 'en').map(({title}) => title)).toContain('Ours')
    expect(scenariosIn(site, 'en')).toHaveLength(3)
    expect(scenariosIn(site, 'en').find(({title}) => title === 'Ours')!.origin).toEqual(origin)
  })
})

describe('A story', () => {
  const told = withPack(
    emptyContent,
    packOf({stories: [story('kept', '2026-05-14'), story('ended', '2026-05-14', '2026-11-01')]}),
  )
  const on = (day: string) => storiesOn(told, day).map(({id}) => id)

  it('is shown from the day of consent on, and from the day on which that is withdrawn no more', () => {
    expect(on('2026-05-13')).toEqual([])
    expect(on('2026-05-14')).toEqual(['kept', 'ended'])
    expect(on('2026-10-31')).toEqual(['kept', 'ended'])
    expect(on('2026-11-01')).toEqual(['kept'])
    expect(on('2030-01-01')).toEqual(['kept'])
  })

  it('is found by what it is about', () => {
    const wanted = {language: 'en', component: 'hope'} as const
    expect(storiesOn(told, '2026-06-01', wanted)).toEqual([])
    expect(storiesOn(told, '2026-06-01', {...wanted, component: 'meaning'})).toHaveLength(2)
  })

  it.each(['', '2026', 'today', '2026-13-01'])('is never shown for want of a day (%j)', day => {
    expect(() => on(day)).toThrow(
      new RangeError(`The day must be one such as 2026-05-14, not ${JSON.stringify(day)}.`),
    )
  })
})
