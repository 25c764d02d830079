import {describe, expect, it} from 'vitest'
import {faultsInConfiguration, fetchConfiguration} from '../../src/record/configuration.js'
import {configurationSchema} from '../../src/record/configuration-schema.js'

const page = 'https://ehr.example/chart/maya'
const pack = {
  id: 'peers',
  version: '1',
  language: 'en',
  origin: {writtenBy: [{role: 'peers', livedExperience: true}], reviewedWithLivedExperience: false},
}
const whole = {
  baseUrl: '/fhir',
  contacts: [
    {
      name: {en: 'Warm line', fr: 'Ligne d’écoute'},
      reach: '555-0142',
      when: {en: 'evenings', fr: 'le soir'},
    },
  ],
  frame: {
    system: 'https://s.example/our-directions',
    name: {en: 'Our directions', fr: 'Nos directions'},
    origin: pack.origin,
    tags: [{code: 'belonging', name: {en: 'Belonging', fr: 'Appartenance'}}],
  },
  measures: [{instrument: 'qpr-15', questionnaire: 'https://s.example/q|1', everyDays: 90, allOnPage: true}],
  plans: [{name: {en: 'My wellness plan', fr: 'Mon plan de mieux-être'}, type: 'https://h.example|wellness'}],
  reviewWeeks: 6,
  wording: [
    {
      name: 'North Shore',
      language: 'en',
      off: ['en.substance.relapse'],
      words: {'en.label.addict': {why: 'W.'}},
    },
  ],
  content: [pack],
  sharedScreen: true,
  sideCar: {
    baseUrl: 'https://store.example/fhir',
    identifierSystem: 'https://hospital.example/mrn',
    always: ['Goal'],
  },
}
const problemIn = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (problem: unknown) => problem,
  )

describe('A configuration', () => {
  it.each([{}, whole, {$schema: './configuration.schema.json', baseUrl: '/fhir'}])('may say %j', value => {
    expect(faultsInConfiguration(value)).toEqual([])
  })

  it.each<[unknown, string]>([
    [[], 'The configuration: it must be an object, not [].'],
    [null, 'The configuration: it must be an object, not null.'],
    [
      {baseURL: '/fhir'},
      'baseURL: there is no such field. There are: baseUrl, contacts, content, frame, measures, plans, reviewWeeks, sharedScreen, drafts, ladder, kiosk, sideCar, wording.',
    ],
    [
      {wording: [{language: 'en', severity: {'en.label.addict': 'loud'}}]},
      'wording[0].severity["en.label.addict"]: it must be hint, suggest or strong, not "loud".',
    ],
    [
      {wording: [{language: 'en', add: [{id: 'en.label.ours', severity: 'hint', match: [], message: 'M.'}]}]},
      'wording[0].add[0].match: it must not be empty, such as ["our word+","refuse~ => decline~"].',
    ],
    [{baseUrl: 7}, 'baseUrl: it must be a text, such as "/fhir", not 7.'],
    [{baseUrl: ' '}, 'baseUrl: it must not be empty, such as "/fhir".'],
    [
      {sideCar: {baseUrl: 'https://store.example/fhir'}},
      'sideCar.identifierSystem: it is missing, such as "https://hospital.example/mrn".',
    ],
    [
      {sideCar: {...whole.sideCar, always: ['Goal', 'Patient']}},
      'sideCar.always[1]: it must be Goal or Observation, not "Patient".',
    ],
    [{sideCar: {...whole.sideCar, always: 'Goal'}}, 'sideCar.always: it must be a list, not "Goal".'],
    [
      {sideCar: {...whole.sideCar, token: 'x'}},
      'sideCar.token: there is no such field. There are: baseUrl, identifierSystem, always.',
    ],
    [
      JSON.parse('{"__proto__": {}}'),
      '__proto__: there is no such field. There are: baseUrl, contacts, content, frame, measures, plans, reviewWeeks, sharedScreen, drafts, ladder, kiosk, sideCar, wording.',
    ],
    [{ladder: {always: ['Patient']}}, 'ladder.always[0]: it must be Goal or Observation, not "Patient".'],
    [{ladder: {Goal: ['fax']}}, 'ladder.Goal[0]: it must be form, document or scratchpad, not "fax".'],
    [
      {ladder: {Observation: ['note']}},
      'ladder.Observation[0]: it must be form, document or scratchpad, not "note".',
    ],
    [
      {ladder: {Condition: ['scratchpad']}},
      'ladder.Condition: there is no such field. There are: Goal, Observation, always.',
    ],
    [{measures: [{}]}, 'measures[0].instrument: it is missing, such as "brief-inspire-o".'],
    [
      {measures: [{instrument: 'hhi', everyDays: '90'}]},
      'measures[0].everyDays: it must be a number, such as 90, not "90".',
    ],
    [
      {contacts: [{name: {en: 'Warm line'}, reach: '555-0142'}]},
      'contacts[0].name.fr: it is missing, such as "Ligne d’écoute".',
    ],
    [
      {frame: {...whole.frame, tags: []}},
      'frame.tags: it must not be empty, such as [{"code":"belonging","name":{"en":"Belonging","fr":"Appartenance"}}].',
    ],
    [
      {frame: {...whole.frame, system: 'our directions'}},
      'frame.system: it must be the address of a code system, such as "https://north-shore.example/our-directions", not "our directions".',
    ],
    [
      {frame: {...whole.frame, system: 'https://recovery-charting.org/fhir/CodeSystem/chime'}},
      'frame.system: it must be a code system of the site’s own: CHIME is no second frame.',
    ],
    [
      {frame: {...whole.frame, tags: [...whole.frame.tags, ...whole.frame.tags]}},
      'frame.tags[1].code: frame.tags[0] has the same code.',
    ],
    [
      {frame: {...whole.frame, origin: {...pack.origin, reviewedWithLivedExperience: true}}},
      'frame.origin.reviewedOn: it is missing: say on which day people with lived experience went through it, such as "2026-05-14".',
    ],
    [{reviewWeeks: 2.5}, 'reviewWeeks: it must be a whole number, such as 6, not 2.5.'],
    [{reviewWeeks: 53}, 'reviewWeeks: it must be from 1 to 52, such as 6, not 53.'],
    [{sharedScreen: 'yes'}, 'sharedScreen: it must be true or false, not "yes".'],
    [{content: [{...pack, language: 7}]}, 'content[0].language: it must be a text, such as "en", not 7.'],
    [
      {content: [pack, {...pack, origin: {...pack.origin, reviewedOn: '2026-05-14'}}]},
      'content[1].origin.reviewedOn: it must be left out while reviewedWithLivedExperience is false.',
    ],
  ])('that is %j is told where it is wrong, and what would be right', (value, text) => {
    expect(faultsInConfiguration(value).map(fault => fault.text)).toEqual([text])
  })

  it.each(['qpr', 'rsa-r'])('asks only what the package knows, and of a person: not %s', instrument => {
    const [fault, ...others] = faultsInConfiguration({measures: [{instrument}]})
    expect(others).toEqual([])
    expect(fault!.text).toMatch(/^measures\[0\]\.instrument: it must be .*\bqpr-15\b.* or .*, not "/)
    expect(fault!.text).not.toContain('rsa-r or')
  })

  it('has all its mistakes told at once', () => {
    expect(faultsInConfiguration({baseUrl: 1, sideCar: {}, notes: true}).map(({path}) => path)).toEqual([
      'baseUrl',
      'sideCar.baseUrl',
      'sideCar.identifierSystem',
      'notes',
    ])
  })

  it('is described field by field in its schema', () => {
    const {properties} = configurationSchema
    for (const [name, field] of Object.entries({
      ...properties,
      ...properties.sideCar.properties,
      ...properties.measures.items.properties,
    }))
      expect(field.description, name).toMatch(/^\S.*\.$/)
  })
})

describe('A configuration that is fetched', () => {
  const answering =
    (body: string, status = 200) =>
    async () =>
      new Response(body, {status})

  it('is taken from the page’s own origin, and nothing of the page is sent', async () => {
    const asked: [unknown, RequestInit?][] = []
    const fetch = async (url: unknown, init?: RequestInit) => {
      asked.push([url, init])
      return Response.json(whole)
    }
    expect(await fetchConfiguration('recovery.json', page, fetch as never)).toEqual(whole)
    expect(asked).toEqual([
      ['https://ehr.example/chart/recovery.json', {referrerPolicy: 'no-referrer', redirect: 'error'}],
    ])
  })

  it.each([
    'https://elsewhere.example/recovery.json',
    '//elsewhere.example/x.json',
    'data:application/json,{}',
    'http://[bad',
  ])('is not taken from %s', async source => {
    const problem = await problemIn(fetchConfiguration(source, page, answering('{}') as never))
    expect(problem).toMatchObject({kind: 'refused', message: expect.stringContaining('own origin')})
  })

  it.each([
    ['is not there', answering('', 404)],
    ['is a login page', answering('<!doctype html><title>Sign in</title>')],
  ])('that %s is told as no configuration', async (_what, fetch) => {
    const problem = await problemIn(fetchConfiguration('recovery.json', page, fetch as never))
    expect(problem).toMatchObject({
      kind: 'refused',
      issues: [{text: '/chart/recovery.json: there is no JSON. A configuration is one JSON object.'}],
    })
  })

  it('with mistakes is none, and all of them are told', async () => {
    const fetch = answering('{"baseURL": "/fhir"}')
    const problem = await problemIn(fetchConfiguration('recovery.json', page, fetch as never))
    expect(problem).toMatchObject({kind: 'refused', issues: [{expression: 'baseURL'}]})
  })

  it('that cannot be reached is told as that', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await problemIn(fetchConfiguration('r.json', page, fetch as never))).toMatchObject({
      kind: 'offline',
    })
  })
})
