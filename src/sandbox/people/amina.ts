import type {MadeUpPerson} from './index.js'
import {calendarOf} from './calendar.js'
import {checkIn} from './check-in.js'
import {achievementStatus, madeUp, noteBy, personalGoal, reviewPlan, step} from './goal.js'
import {progress, total} from './total.js'

const processOfRecovery = {
  id: 'qpr-15',
  title: 'Questionnaire about the Process of Recovery, 15 items (QPR-15)',
}

const [self, therapist] = ['Patient/amina', 'Practitioner/amina-therapist']

/** Amina lives in Edmonton: maps, chess, a sister who swims. She does not exist. */
export const amina: MadeUpPerson = today => {
  const {day, moment} = calendarOf(today, 'America/Edmonton')
  return {
    patient: {
      resourceType: 'Patient',
      id: 'amina',
      meta: madeUp,
      active: true,
      name: [
        {use: 'official', family: 'Warsame', given: ['Amina (made up)'], text: 'Amina (made up) Warsame'},
      ],
      gender: 'female',
      birthDate: '1979-08-30',
      communication: [
        {language: {coding: [{system: 'urn:ietf:bcp:47', code: 'en-CA'}], text: 'English'}, preferred: true},
        {language: {coding: [{system: 'urn:ietf:bcp:47', code: 'so'}], text: 'Somali'}},
      ],
    },
    resources: [
      {
        resourceType: 'Practitioner',
        id: 'amina-therapist',
        meta: madeUp,
        name: [{family: 'Lindqvist', given: ['Peter (made up)'], text: 'Peter (made up) Lindqvist'}],
        qualification: [{code: {text: 'Occupational therapist'}}],
      },
      {
        resourceType: 'RelatedPerson',
        id: 'amina-sister',
        meta: madeUp,
        patient: {reference: self},
        relationship: [
          {
            coding: [
              {system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'SIS', display: 'sister'},
            ],
          },
        ],
        name: [{family: 'Warsame', given: ['Hodan (made up)'], text: 'Hodan (made up) Warsame'}],
      },
      personalGoal('amina', {
        id: 'chess',
        words: 'Open the Saturday chess table at the library again, and be the one who sets up the boards.',
        components: ['meaning', 'connectedness'],
        status: 'active',
        achievement: 'sustaining',
        start: day(-310),
        due: day(14),
        notes: [
          noteBy(self, moment(-250, '17:00'), 'Four people came. One was nine years old and beat me.'),
          noteBy(self, moment(-18, '16:45'), 'We need a third table now.'),
        ],
      }),
      personalGoal('amina', {
        id: 'maps',
        words: 'Three mornings a week on maps that I would sign my name to.',
        components: ['identity'],
        status: 'active',
        achievement: 'improving',
        start: day(-160),
        due: day(75),
        steps: [
          step('Ask for the desk by the window', {by: 'me', done: day(-120), said: self}),
          step('Write to the manager about a later start', {by: 'together', done: day(-30)}),
          step('Sign one map', {by: 'me', due: day(20), said: self}),
        ],
        extension: [reviewPlan(day(7), 6)],
        notes: [
          noteBy(
            therapist,
            moment(-28, '09:50'),
            'Amina and her manager agreed on a quiet desk and a later start.',
          ),
        ],
      }),
      personalGoal('amina', {
        id: 'my-page',
        words:
          'Write my own page of what helps and what does not, and hand it to anyone new who works with me.',
        components: ['empowerment', 'hope'],
        status: 'active',
        achievement: 'in-progress',
        start: day(-50),
        due: day(35),
        notes: [
          noteBy(
            self,
            moment(-28, '10:15'),
            'Half a page so far. The first line is: ask before you move my things.',
          ),
        ],
      }),
      personalGoal('amina', {
        id: 'swim',
        words: 'Swim with my sister on Fridays.',
        components: ['connectedness'],
        status: 'completed',
        achievement: 'achieved',
        start: day(-290),
        due: day(-100),
        statusDate: day(-104),
        notes: [
          noteBy(
            self,
            moment(-104, '19:20'),
            'It is just what we do on Fridays now, so I am calling it done.',
          ),
        ],
      }),
      {
        resourceType: 'Goal',
        id: 'amina-return',
        identifier: [{system: 'https://workplace-health.example/goals', value: 'b3-0092'}],
        extension: [
          {
            url: 'https://workplace-health.example/fhir/StructureDefinition/plan',
            valueString: 'Graduated hours',
          },
          {url: 'https://workplace-health.example/fhir/StructureDefinition/review-weeks', valueInteger: 6},
        ],
        lifecycleStatus: 'active',
        achievementStatus: achievementStatus('in-progress'),
        description: {text: 'Graduated return to 20 hours of work per week.'},
        subject: {reference: self},
        startDate: day(-170),
        target: [
          {
            measure: {text: 'Hours of work per week'},
            detailQuantity: {value: 20, unit: 'h', system: 'http://unitsofmeasure.org', code: 'h'},
            dueDate: day(75),
          },
        ],
        expressedBy: {reference: therapist},
      },
      {
        resourceType: 'Goal',
        id: 'amina-train',
        identifier: [{system: 'https://portal.example/wishes', value: '9120'}],
        lifecycleStatus: 'planned',
        description: {text: 'See the ocean from the window of a train.'},
        subject: {reference: self},
        startDate: day(-20),
        _startDate: {
          extension: [{url: 'https://portal.example/fhir/StructureDefinition/about', valueBoolean: true}],
        },
        expressedBy: {reference: self},
      },
      ...[
        {at: moment(-338, '11:00'), answers: '2 1 1 2 2'},
        {at: moment(-246, '11:10'), answers: '3 2 1 3 2', notes: {meaning: 'Saturdays have a shape again.'}},
        {
          at: moment(-172, '11:05'),
          answers: '3 2 - 3 2',
          notes: {identity: 'Ask me when I am back at my desk.'},
        },
        {
          at: moment(-99, '10:55'),
          answers: '3 2 2 3 2',
          notes: {connectedness: 'Hodan, the chess table, the woman at the pool.'},
        },
        {at: moment(-28, '09:40'), answers: '4 3 3 3 -'},
      ].flatMap((one, index) => checkIn('amina', index + 1, one)),
      ...[
        {at: moment(-244, '11:30'), value: 29},
        {at: moment(-97, '11:15'), value: 34},
      ].map((one, index) => total('amina', processOfRecovery, index + 1, one)),
      ...[
        {at: moment(-112, '11:20'), value: 2, said: 'I have the desk. I do not have the mornings yet.'},
        {at: moment(-70, '11:10'), value: 5},
        {at: moment(-28, '09:55'), value: 4, said: 'Two mornings this week. It still counts.'},
      ].map((one, index) => progress('amina', 'maps', index + 1, one)),
    ],
  }
}
