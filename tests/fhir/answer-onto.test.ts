import type {Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {answerOnto, reviewToResources, withoutOthers} from '../../src/fhir/index.js'
import {reviewGoal, type GoalReview} from '../../src/goals/index.js'
import {freeze} from './freeze.js'

const context = {patient: 'Patient/p', identifier: '8d1f0c1e', components: ['hope'] as const}
const said = (review: Partial<GoalReview>): Observation =>
  freeze(
    reviewToResources(reviewGoal({goal: 'g1', time: '2026-11-23T10:00:00-05:00', ...review}), context)[0]!,
  )
const kept = (sent: Observation, more: Partial<Observation> = {}): Observation =>
  freeze({...sent, id: 'o1', meta: {versionId: '1'}, text: {status: 'generated', div: ''}, ...more})
const texts = (resource: Observation | undefined) => resource?.note?.map(note => note.text)

const ann = {speaker: 'supporter', speakerName: 'Ann'} as const
const theirs = {text: 'Seen on the ward.', authorString: 'Lab'}

describe('an answer that is sent again', () => {
  it('is the original itself when nothing was said otherwise, whatever others added', () => {
    const sent = said({progress: 4, line: 'A line', ...ann})
    const found = kept(sent, {note: [...sent.note!, theirs], issued: '2026-11-23T10:00:01Z'})
    expect(answerOnto(found, sent, [sent])).toBe(found)
  })

  it.each([ann, {speaker: 'staff'}, {speaker: 'unsaid'}, {speaker: 'person'}] as const)(
    'brings its reworded line in place of the former, and leaves what others wrote: %o',
    voice => {
      const sent = said({progress: 4, line: 'First', ...voice})
      const found = kept(sent, {note: [...sent.note!, theirs]})
      const meant = said({progress: 4, line: 'Second', ...voice})
      expect(texts(answerOnto(found, meant, [sent]))).toEqual(['Second', theirs.text])
      expect(texts(answerOnto(found, said({progress: 4, ...voice}), [sent]))).toEqual([theirs.text])
    },
  )

  it('that was given to the wrong speaker is given to the right one, with its line and its code, once', () => {
    const sent = said({level: 1, line: 'She is tired'})
    const corrected = answerOnto(kept(sent), said({level: 0, line: 'She is tired', ...ann}), [sent])
    const {note, performer, code, valueCodeableConcept} = said({level: 0, line: 'She is tired', ...ann})
    expect(corrected).toEqual(kept(sent, {note, performer, code, valueCodeableConcept} as Observation))
  })

  it('is recognised although the server wrote out who its author is', () => {
    const sent = said({progress: 4, line: 'First'})
    const authorReference = {reference: 'Patient/p', display: 'Ada', type: 'Patient'}
    const found = kept(sent, {note: [{...sent.note![0]!, authorReference}]})
    expect(texts(answerOnto(found, said({progress: 4, line: 'Second'}), [sent]))).toEqual(['Second'])
  })

  it('leaves the very same words where somebody else wrote them', () => {
    const sent = said({progress: 4, line: 'Slow.'})
    const echo = {text: 'Slow.', authorReference: {reference: 'Practitioner/x'}}
    const found = kept(sent, {note: [...sent.note!, echo]})
    expect(answerOnto(found, said({progress: 4, line: 'Slower.'}), [sent])!.note).toMatchObject([
      {text: 'Slower.'},
      echo,
    ])
  })

  it('is not written over what somebody else made of the answer, and leaves it where it was not reworded', () => {
    const sent = said({progress: 4, line: 'First'})
    const found = kept(sent, {valueInteger: 7})
    expect(answerOnto(found, said({progress: 5, line: 'First'}), [sent])).toBeUndefined()
    expect(answerOnto(found, said({progress: 4, line: 'Second'}), [sent])).toMatchObject({
      valueInteger: 7,
      note: [{text: 'Second'}],
    })
  })

  it('knows every one of its tries, whichever of them arrived', () => {
    const tries = [said({progress: 4, line: 'First'}), said({progress: 5, line: 'Second'})]
    for (const arrived of tries) {
      const meant = said({progress: 6, line: 'Third'})
      expect(answerOnto(kept(arrived), meant, tries)).toMatchObject({
        valueInteger: 6,
        note: [{text: 'Third'}],
      })
      expect(answerOnto(kept(arrived), tries[0]!, tries)).toMatchObject({valueInteger: 4})
    }
  })

  it('replaces its own closing answers, and no part of another system', () => {
    const system = 'https://recovery-charting.org/fhir/CodeSystem/chime-check-in'
    const goingWell = (valueString: string) => ({code: {coding: [{system, code: 'going-well'}]}, valueString})
    const foreign = {code: {text: 'Mood'}, valueString: 'calm'}
    const sent = {...said({progress: 4}), component: [goingWell('My sister')]}
    const found = kept(sent, {component: [foreign, goingWell('My sister')]})
    const meant = {...said({progress: 4}), component: [goingWell('My sister and I')]}
    expect(answerOnto(found, meant, [sent])!.component).toEqual([goingWell('My sister and I'), foreign])
    expect(answerOnto(found, said({progress: 4}), [sent])!.component).toEqual([foreign])
  })

  it('counts as what its own speaker said of it where nobody remembers what was sent', () => {
    const sent = said({progress: 4, line: 'First', ...ann})
    const found = kept(sent, {note: [...sent.note!, theirs]})
    expect(answerOnto(found, sent, [withoutOthers(found)])).toBe(found)
    const meant = said({progress: 5, line: 'Second', ...ann})
    expect(texts(answerOnto(found, meant, [withoutOthers(found)]))).toEqual(['Second', theirs.text])
  })
})
