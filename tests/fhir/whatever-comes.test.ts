import fc from 'fast-check'
import type {Goal, Observation} from 'fhir/r4.js'
import {LosslessNumber} from 'lossless-json'
import {describe, expect, it} from 'vitest'
import {
  cautionOf,
  goalFromResource,
  goalToResource,
  isAbout,
  observationsFromResources,
  patientFromResource,
  sameContent,
} from '../../src/fhir/index.js'
import {changesBetween, reviseGoal} from '../../src/goals/index.js'
import {anyParts} from '../goals/edits-of-all-kinds.js'
import {chartedGoal} from './charted-goals.js'
import {damaged, junkResource} from './junk.js'
import {anyGoal, coding, text} from './goals-of-all-kinds.js'

const runs = {numRuns: 500}

const goodObservation = fc.record(
  {
    resourceType: fc.constant('Observation' as const),
    status: fc.constantFrom('final' as const, 'amended' as const),
    code: fc.record({coding: fc.tuple(coding), text}),
    category: fc.tuple(fc.record({coding: fc.tuple(coding)})),
    subject: fc.constant({reference: 'Patient/p'}),
    effectiveDateTime: fc.constant('2026-03-01'),
    valueQuantity: fc.record({
      value: fc.oneof(fc.integer(), fc.constant(new LosslessNumber('1e400'))),
      unit: text,
    }),
    component: fc.tuple(fc.record({code: fc.record({text}), valueRange: fc.constant({low: {value: 1}})})),
    note: fc.tuple(fc.record({text, authorReference: fc.constant({reference: 'Patient/p'})})),
  },
  {requiredKeys: ['resourceType', 'status', 'code']},
) as fc.Arbitrary<Observation>

describe('whatever comes over the wire', () => {
  it('is read as a goal without failing, and every text of it is a text', () => {
    const anything = fc.oneof(junkResource<Goal>('Goal'), damaged(chartedGoal))
    fc.assert(
      fc.property(anything, resource => {
        const goal = goalFromResource(resource)
        const texts = [
          ...[
            goal.words,
            goal.status,
            goal.kind,
            goal.speaker,
            ...goal.dueDates,
            ...goal.answers,
            ...goal.components,
          ],
          ...[goal.statusDate, goal.speakerName, goal.startDate].map(optional => optional ?? ''),
          ...goal.details.map(detail => detail.text),
          ...goal.notes.flatMap(note => [note.text, note.name ?? '', note.time ?? '']),
          ...goal.levels.map(level => level.words),
          ...goal.steps.flatMap(step => [
            step.id,
            step.words,
            step.by ?? '',
            step.due ?? '',
            step.done ?? '',
          ]),
          ...[goal.language, goal.typedBy, goal.by, goal.successor, goal.review?.date].map(
            each => each ?? '',
          ),
        ]
        const ratings = [goal.importance, goal.confidence, goal.review?.everyWeeks].map(each => each ?? 1)
        expect(ratings.filter(each => !Number.isInteger(each))).toEqual([])
        expect(texts.filter(each => typeof each !== 'string')).toEqual([])
        expect(goalToResource(goal, resource)).toBe(resource)
      }),
      runs,
    )
  })

  it('can still be given words, a tag and a state, unless it must not be edited', () => {
    fc.assert(
      fc.property(fc.oneof(junkResource<Goal>('Goal'), damaged(anyGoal)), resource => {
        const goal = goalFromResource(resource)
        const edit = () =>
          goalToResource(
            reviseGoal(goal, {words: 'To sing again', components: ['hope'], status: 'pausing'}, '2026-11-23'),
            resource,
          )
        if (goal.caution) expect(edit).toThrow('cannot be edited')
        else
          expect(goalFromResource(edit())).toMatchObject({
            words: 'To sing again',
            components: ['hope'],
            status: 'pausing',
          })
      }),
      runs,
    )
  })

  it('can still be given every other part, unless it must not be edited', () => {
    fc.assert(
      fc.property(fc.oneof(junkResource<Goal>('Goal'), damaged(chartedGoal)), anyParts, (resource, parts) => {
        const goal = goalFromResource(resource)
        fc.pre(!goal.caution)
        const revised = reviseGoal(goal, {...parts, words: 'To sing again', status: 'pausing'}, '2026-11-23')
        const read = goalFromResource(goalToResource(revised, resource))
        expect(changesBetween({...revised, levels: read.levels}, read)).toBeUndefined()
        expect(new Set(read.levels.map(each => each.words))).toEqual(
          new Set(revised.levels.map(each => each.words)),
        )
      }),
      runs,
    )
  })

  it('is read as readings without failing, and every number of them is one', () => {
    const anything = fc.oneof(junkResource<Observation>('Observation'), damaged(goodObservation))
    fc.assert(
      fc.property(fc.array(anything, {maxLength: 4}), resources => {
        for (const reading of observationsFromResources(resources)) {
          if (reading.value !== undefined) expect(Number.isFinite(reading.value)).toBe(true)
          const {id, label, time, text: said, words, unit, goingWell} = reading
          const texts = [id, label, time, said, words, unit, goingWell].filter(each => each !== undefined)
          expect(texts.filter(each => typeof each !== 'string')).toEqual([])
        }
      }),
      runs,
    )
  })

  it('is read as a person, asked whose it is, and compared, without failing', () => {
    fc.assert(
      fc.property(junkResource<Goal>('Patient'), junkResource<Goal>('Goal'), (patient, goal) => {
        expect(typeof patientFromResource(patient as never).name).toBe('string')
        expect(isAbout(goal, 'p', 'https://ehr.example/fhir')).toBe(
          (goal.subject as {reference?: unknown} | null | undefined)?.reference === 'Patient/p',
        )
        cautionOf(goal)
        expect(sameContent(goal, goal)).toBe(true)
      }),
    )
  })
})
