import type {Observation} from 'fhir/r4.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {observationsFromResources, readingCodes, reviewToResources, systems} from '../../src/fhir/index.js'
import {attainments, reviewGoal, type GoalReview} from '../../src/goals/index.js'
import {freeze} from './freeze.js'

const time = '2026-11-23T10:00:00-05:00'
const context = {patient: 'Patient/p', identifier: '8d1f0c1e', components: ['hope', 'meaning'] as const}
const review = (said: Partial<GoalReview>) => reviewGoal({goal: 'g1', time, ...said})
const written = (said: Partial<GoalReview>) => reviewToResources(review(said), context)
const read = (resources: Observation[]) =>
  observationsFromResources(freeze(JSON.parse(JSON.stringify(resources)) as Observation[]))

const voices = fc.constantFrom<Partial<GoalReview>>(
  {speaker: 'person'},
  {speaker: 'person', speakerName: 'Ada'},
  {speaker: 'supporter', speakerName: 'Bo', by: 'RelatedPerson/bo'},
  {speaker: 'supporter', speakerName: 'Bo'},
  {speaker: 'staff', by: 'Practitioner/x'},
  {speaker: 'unsaid'},
  {speaker: 'unsaid', speakerName: 'Desk'},
)
const anyReview = fc
  .tuple(
    voices,
    fc.record(
      {
        progress: fc.integer({min: 0, max: 10}),
        level: fc.constantFrom(...attainments),
        line: fc.constantFrom('Mieux 🎶\nque prévu', 'أنا بخير', '<b>7</b>'),
      },
      {requiredKeys: []},
    ),
  )
  .map(parts => Object.assign({}, ...parts) as Partial<GoalReview>)
  .filter(said => said.progress !== undefined || said.level !== undefined || said.line !== undefined)

describe('a review of a goal on its way to the record and back', () => {
  it('says the progress, the level and the line exactly as they were said, by who said them', () => {
    fc.assert(
      fc.property(anyReview, said => {
        const readings = read(written(said))
        const of = (instrument: string) => readings.find(reading => reading.instrument === instrument)
        expect(of('goal-progress')?.value).toBe(said.progress)
        expect(of('attainment')?.value).toBe(said.level)
        const lines = readings.flatMap(each =>
          [each.words ?? [], (each.notes ?? []).map(note => note.text)].flat(),
        )
        expect(lines).toEqual(said.line ? [said.line] : [])
        if (said.line) expect(readings.some(each => each.words)).toBe(said.speaker === 'person')
        for (const reading of readings) {
          expect(reading).toMatchObject({goal: 'g1', time, component: 'hope', speaker: said.speaker})
          expect(reading.speakerName).toBe(said.speakerName)
          if (reading.instrument === 'goal-progress') expect(reading.text).toBeUndefined()
        }
      }),
    )
  })

  it('writes one Observation for what was said, two for both scales, each with its own identifier', () => {
    expect(written({progress: 7}).map(each => each.identifier![0]!.value)).toEqual(['8d1f0c1e/progress'])
    expect(written({level: 1, line: 'A solo'}).map(each => each.identifier![0]!.value)).toEqual([
      '8d1f0c1e/attainment',
    ])
    expect(written({progress: 7, level: 1})).toHaveLength(2)
  })

  it('makes no number of a line alone', () => {
    const [only] = written({line: 'It moves.'})
    expect(only).not.toHaveProperty('valueInteger')
    expect(only!.dataAbsentReason!.coding![0]!.code).toBe('not-asked')
  })

  it.each([
    ['person', '107334-5'],
    ['staff', '107333-7'],
    ['supporter', '107331-1'],
    ['unsaid', '107332-9'],
  ] as const)('scores attainment as the guide asks, by who said it: %s is %s', (speaker, code) => {
    const [score] = written({level: 1, speaker})
    expect(score).toMatchObject({
      status: 'final',
      category: [{coding: [{code: 'survey'}]}, {coding: [{code: 'hope'}]}, {coding: [{code: 'meaning'}]}],
      code: {coding: [{system: systems.loinc, code}]},
      focus: [{reference: 'Goal/g1'}],
      effectiveDateTime: time,
      valueCodeableConcept: {coding: [{system: systems.loinc, code: 'LA34480-6'}]},
    })
    expect(readingCodes).toContain(`${systems.loinc}|${code}`)
  })

  it('gives the person’s name where the page knows it', () => {
    const [only] = reviewToResources(review({progress: 1}), {...context, personName: 'Ada'})
    expect(only!.performer).toEqual([{reference: 'Patient/p', display: 'Ada'}])
  })

  it.each<[string, Partial<GoalReview>, string]>([
    ['says nothing', {line: ' '}, 'A review that says nothing cannot be written.'],
    ['is off the scale', {progress: 11}, 'Progress is a whole number from 0 to 10'],
    [
      'has a reference to somebody else than who speaks',
      {progress: 5, speaker: 'supporter', by: 'Practitioner/x'},
      'does not name a speaker of the kind «supporter»',
    ],
    [
      'has another patient for a speaker',
      {progress: 5, speaker: 'staff', by: 'Patient/q'},
      'does not name a speaker of the kind «staff»',
    ],
  ])('is refused in words when it %s', (_what, said, message) => {
    expect(() => written(said)).toThrow(message)
  })
})

describe('what others write of a goal', () => {
  const score = (elements: Partial<Observation>) => read([{...written({level: 1})[0]!, ...elements}])[0]!

  it('is a level only by the code of one, and otherwise what it is called', () => {
    const own = {
      valueCodeableConcept: {coding: [{system: systems.loinc, code: 'gas-expected', display: 'Expected'}]},
    }
    expect(score(own)).toMatchObject({instrument: 'attainment', text: 'Expected'})
    expect(score(own)).not.toHaveProperty('value')
    expect(score({}).text).toBe('Better than expected')
  })

  it('is no rating where the answer was cancelled, absent, or off the scale', () => {
    expect(score({status: 'cancelled'}).value).toBeUndefined()
    expect(score({dataAbsentReason: {text: 'asleep'}}).value).toBeUndefined()
    const [progress] = read([{...written({progress: 3})[0]!, valueInteger: 30}])
    expect(progress).toMatchObject({instrument: 'goal-progress', text: '30'})
    expect(progress).not.toHaveProperty('value')
  })

  it('is of no goal that stands on another server, and of none where it points at none', () => {
    for (const focus of [[{reference: 'https://else.example/Goal/1'}], [{reference: 'Patient/p'}], undefined])
      expect(score({focus} as Partial<Observation>).goal).toBeUndefined()
  })

  it('names who else wrote beside the line', () => {
    const [reading] = read([
      {
        ...written({progress: 3, line: 'Slow'})[0]!,
        note: [
          {text: 'Slow', authorReference: {reference: 'Patient/p'}},
          {text: 'She is here', authorReference: {reference: 'RelatedPerson/bo', display: 'Bo'}},
        ],
      },
    ])
    expect(reading).toMatchObject({
      words: 'Slow',
      notes: [{text: 'She is here', name: 'Bo', speaker: 'supporter'}],
    })
  })
})
