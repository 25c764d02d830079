import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import {parse} from 'lossless-json'
import {describe, expect, it} from 'vitest'
import {
  cautionOf,
  goalFromResource,
  goalToResource,
  observationsFromResources,
  reviewToResources,
  sameContent,
} from '../../src/fhir/index.js'
import {attainments, reviewGoal, reviseGoal} from '../../src/goals/index.js'

/** Examples that HL7 publishes; they are not part of this repository. */
const folders = ['pco/pcoPatientJones', 'us-core'].map(name =>
  join(import.meta.dirname, '../../../shared/fixtures', name),
)
const found = folders.every(existsSync)

function published<T extends FhirResource>(type: string): [string, T][] {
  const files = found ? folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name))) : []
  const resources = files.map(file => parse(readFileSync(file, 'utf8')) as T)
  return resources.filter(each => each.resourceType === type).map(each => [each.id ?? '', each])
}

/** What a narrative says around the words of its goal. */
function inWords({text}: Goal, words: string): string | undefined {
  const written = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return text?.div.replaceAll(written, '…')
}

const goals = published<Goal>('Goal')
const observations = published<Observation>('Observation')
const goal = (id: string) => goals.find(([name]) => name === id)![1]
const reading = (id: string) =>
  observationsFromResources([observations.find(([name]) => name === id)![1]])[0]!

describe.skipIf(!found)('the Goals of Person-Centered Outcomes and US Core', () => {
  it.each(goals)(
    '%s is read, is left alone without a change, and changes in its words only, also where they were told',
    (_id, original) => {
      const before = structuredClone(JSON.parse(JSON.stringify(original)))
      const read = goalFromResource(original)
      expect(goalToResource(read, original)).toBe(original)
      expect(read.words).toBe(original.description.text)
      const edited = goalToResource(reviseGoal(read, {words: 'In my words'}), original)
      const description = {...original.description, text: 'In my words'}
      expect({...edited, text: 0}).toEqual({...original, description, text: 0})
      expect(inWords(edited, 'In my words')).toBe(inWords(original, read.words))
      expect(goalFromResource(edited)).toEqual({...read, words: 'In my words'})
      expect(JSON.parse(JSON.stringify(original))).toEqual(before)
      expect(sameContent(edited, original)).toBe(false)
    },
  )

  it('the attainment goal keeps and shows its five levels, best first', () => {
    const original = goal('pcoGoalWalkDogExample')
    const {levels, answers, speaker, kind, dueDates} = goalFromResource(original)
    const written = original.extension!.map(
      each => each.extension!.find(part => part.url === 'text')!.valueString,
    )
    expect(levels.map(each => each.level)).toEqual([2, 1, 0, -1, -2])
    expect(levels.map(each => each.words)).toEqual(written)
    expect({answers, speaker, kind, dueDates}).toEqual({
      answers: ['pcoWhatMattersBodyExample', 'pcoWhatMattersRelationshipsExample'],
      speaker: 'person',
      kind: 'personal',
      dueDates: ['2024-09-30'],
    })
    const tagged = goalToResource(
      reviseGoal(goalFromResource(original), {components: ['connectedness']}),
      original,
    )
    expect(goalFromResource(tagged).levels).toEqual(levels)
    expect(tagged.category![0]).toBe(original.category![0])
  })

  it('the attainment goal takes other words for a level where they stand, and nothing else changes', () => {
    const original = goal('pcoGoalWalkDogExample')
    const {levels} = goalFromResource(original)
    const reworded = levels.map(each =>
      each.level === -1 ? {...each, words: 'Sits outside with dog'} : each,
    )
    const edited = goalToResource(reviseGoal(goalFromResource(original), {levels: reworded}), original)
    const expected = JSON.parse(
      JSON.stringify(original).replace(
        'Does not walk dog but goes outside with dog',
        'Sits outside with dog',
      ),
    )
    expect(JSON.parse(JSON.stringify(edited))).toEqual(expected)
  })

  it('a goal in staff’s words is clinical, and its target is told with its comparator', () => {
    expect(goalFromResource(goal('goal-1'))).toMatchObject({
      speaker: 'staff',
      speakerName: 'Dr Ronald Bone',
      kind: 'clinical',
    })
    expect(goalFromResource(goal('pcoGoalAnxietyExample')).details).toContainEqual({
      about: 'target',
      text: expect.stringMatching(/^Generalized anxiety.*: <6 score$/),
    })
  })
})

describe.skipIf(!found)('the Observations of Person-Centered Outcomes and US Core', () => {
  it.each(observations)(
    '%s is read, with a label and a time, and says something or has members that do',
    (_id, original) => {
      const [read] = observationsFromResources([original])
      expect(read!.label).not.toBe('')
      expect(read!.time).toBe(original.effectiveDateTime ?? original.effectivePeriod?.start)
      expect(cautionOf(original)).toBeUndefined()
      expect(read!.value ?? read!.text ?? original.hasMember).toBeDefined()
      // None of them carries a note by the patient.
      expect(read!.words).toBeUndefined()
    },
  )

  it('the PHQ-9 panel has no value of its own, its total is the number it was written as, an answer is its words', () => {
    expect(reading('PHQ9-panel-example-44249-1')).toMatchObject({
      label: expect.stringMatching(/^PHQ-9 .* panel/),
      text: undefined,
    })
    expect(reading('PHQ9-panel-example-44249-1')).not.toHaveProperty('value')
    expect(reading('PHQ9-item-example-44261-6').value).toBe(12)
    expect(reading('PHQ9-item-example-69722-7').text).toBe('Somewhat difficult')
  })

  it('a blood pressure is told by its parts, and the note on it is not put into the person’s mouth', () => {
    const {text, notes} = reading('average-blood-pressure')
    expect(text).toMatch(
      /^Average systolic blood pressure: 109 mm\[Hg\]; Average diastolic blood pressure: 72 mm\[Hg\]/,
    )
    expect(notes).toHaveLength(1)
  })

  it('an attainment score is its level, of its goal, by who gave it; a score is a number with its unit', () => {
    expect(reading('pcoGASScorePatientFollowupExample')).toMatchObject({
      ...{instrument: 'attainment', goal: 'pcoGoalWalkDogExample', speaker: 'person', value: 1},
      text: 'Better than expected',
    })
    expect(reading('pcoGASScoreBaselineExample')).toMatchObject({speaker: 'staff', value: -1})
    // This one names its level by a code that is not in the answer list.
    expect(reading('pcoGASScorePractitionerFollowupExample')).toMatchObject({text: 'Expected outcome'})
    expect(reading('pcoGASScorePractitionerFollowupExample').value).toBeUndefined()
    expect(reading('pcoPROMScoreAnxietyExample')).toMatchObject({value: 10, unit: 'score'})
  })

  it.each(attainments)('each level of the attainment goal is rated as they publish it: %i', level => {
    const {identifier: _, ...written} = reviewToResources(
      reviewGoal({goal: 'pcoGoalWalkDogExample', level, time: '2024-05-10T10:15:00Z'}),
      {patient: 'Patient/pcoPatientJones', identifier: 'r', components: []},
    )[0]!
    const {
      id: __,
      text: ___,
      meta: ____,
      ...theirs
    } = observations.find(([name]) => name === 'pcoGASScorePatientFollowupExample')![1]
    const {valueCodeableConcept, category, ...rest} = written
    const {valueCodeableConcept: betterThanExpected, category: survey, ...published} = theirs
    expect(rest).toEqual(published)
    expect(category).toMatchObject(survey!)
    if (level === 1) expect(valueCodeableConcept).toEqual(betterThanExpected)
    expect(observationsFromResources([written])[0]).toMatchObject({instrument: 'attainment', value: level})
  })
})
