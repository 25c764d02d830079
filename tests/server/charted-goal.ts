import type {FhirResource} from 'fhir/r4.js'
import {attributionToResource, goalToResource, reviewToResources} from '../../src/fhir/index.js'
import {attainments, doers, newGoal, reviewGoal, reviseGoal, topics} from '../../src/goals/index.js'

const patient = 'Patient/p'
const time = '2026-11-23T10:00:00-05:00'
const staff = {reference: 'Practitioner/x', display: 'Dr X'}
const narrative = {status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Sing</div>'} as const

/** A goal with every part that there is. */
const goal = newGoal({
  ...{words: 'Retrouver ma chorale\n— and *sing*', language: 'fr-CA', speakerName: 'Ada'},
  ...{components: ['hope', 'meaning'], themes: ['h-dreams', 'm-roles'], status: 'reached'},
  ...{ownership: 'shared', agreement: 'partly', importance: 10, confidence: 0, successor: 'g2'},
  ...{startDate: '2026-11', statusDate: '2026-11-23', dueDates: ['2027'], answers: ['o1']},
  review: {date: '2026-12-24', everyWeeks: 4},
  notes: [
    ...topics.map(about => ({text: `About ${about}`, speaker: 'person' as const, time, about})),
    {text: 'By a supporter', speaker: 'supporter', name: 'Bo', by: 'RelatedPerson/bo', time},
    {text: 'By a name alone', speaker: 'staff', name: 'Dr Y'},
    {text: 'By nobody named', speaker: 'unsaid'},
  ],
  steps: [
    ...doers.map(by => ({id: `step-${by}`, words: `Taken by ${by}`, by, due: '2026-12-01', done: '2026-11'})),
    {id: 'step-only', words: 'In words alone'},
    {
      id: 'step-said',
      words: 'I can drive',
      voice: {speaker: 'supporter', name: 'Bo', by: 'RelatedPerson/bo'},
    },
  ],
  levels: attainments.map(level => ({level, words: `At ${level}`})),
})

const created = goalToResource(goal, undefined, {patient, identifier: 'uuid', typedBy: staff})
const voided = goalToResource(reviseGoal(goal, {status: 'mistaken'}, '2026-11-23'), created, {
  reason: 'Written in another person’s record.',
})
const changed = goalToResource(reviseGoal(goal, {status: 'changed'}, '2026-11-23'), created)

const reviews = (['person', 'supporter', 'staff', 'unsaid'] as const).flatMap(speaker =>
  [{progress: 7, level: 1 as const, line: 'Better.'}, {line: 'No number.'}].flatMap((said, index) =>
    reviewToResources(reviewGoal({goal: 'g1', time, speaker, speakerName: 'Z', ...said}), {
      ...{patient, identifier: `review-${speaker}-${index}`, components: ['hope'] as const},
    }),
  ),
)

const provenance = attributionToResource({
  ...{targets: ['Goal/g1/_history/2'], patient, author: staff, recorded: '2026-11-23T15:00:00.000Z'},
  voice: {speaker: 'person', name: 'Ada'},
})

/** Everything that the package writes about a goal, by what it is; a server adds the narrative. */
export const charted: readonly (readonly [string, FhirResource])[] = [
  ['a goal with every part', {...created, text: narrative}],
  ['a goal that changed into another', {...changed, text: narrative}],
  ['a goal that was a mistaken entry', {...voided, text: narrative}],
  ...reviews.map(
    review => [`a review: ${review.identifier![0]!.value}`, {...review, text: narrative}] as const,
  ),
  ['who spoke and who typed', {...provenance, text: narrative}],
]
