import type {MadeUpPerson} from './index.js'
import {calendarOf} from './calendar.js'
import {checkIn} from './check-in.js'
import {achievementStatus, madeUp, noteBy, personalGoal, reviewPlan, step, whyItMatters} from './goal.js'
import {progress, total} from './total.js'

const processOfRecovery = {
  id: 'qpr-15',
  title: 'Questionnaire about the Process of Recovery, 15 items (QPR-15)',
}
const sharedDecisions = {id: 'collaborate', title: 'CollaboRATE'}

const [self, nurse] = ['Patient/maya', 'Practitioner/maya-nurse']

/** Maya lives in Ottawa: pottery, a bicycle, an aunt with a box of old photographs. She does not exist. */
export const maya: MadeUpPerson = today => {
  const {day, moment} = calendarOf(today, 'America/Toronto')
  return {
    patient: {
      resourceType: 'Patient',
      id: 'maya',
      meta: madeUp,
      active: true,
      name: [
        {use: 'official', family: 'Tremblay', given: ['Maya (made up)'], text: 'Maya (made up) Tremblay'},
      ],
      gender: 'female',
      birthDate: '1996-04-17',
      communication: [
        {language: {coding: [{system: 'urn:ietf:bcp:47', code: 'en-CA'}], text: 'English'}, preferred: true},
      ],
      generalPractitioner: [{reference: nurse, display: 'Ifeoma (made up) Bright'}],
    },
    resources: [
      {
        resourceType: 'Practitioner',
        id: 'maya-nurse',
        meta: madeUp,
        name: [{family: 'Bright', given: ['Ifeoma (made up)'], text: 'Ifeoma (made up) Bright'}],
        qualification: [{code: {text: 'Registered nurse'}}],
      },
      personalGoal('maya', {
        id: 'pottery',
        words: 'Go back to the Tuesday pottery night and stay until the kiln is loaded.',
        components: ['connectedness', 'identity'],
        status: 'active',
        achievement: 'improving',
        start: day(-210),
        due: day(45),
        notes: [
          noteBy(
            self,
            moment(-96, '18:40'),
            'First time I talked to the person at the next wheel. Her name is Priya.',
          ),
          noteBy(self, moment(-12, '21:05'), 'Stayed an hour and a half. Priya had kept a wheel for me.'),
          noteBy(
            nurse,
            moment(-10, '10:20'),
            'We looked at the bus times together; the 21:15 works for Maya.',
          ),
        ],
      }),
      personalGoal('maya', {
        id: 'river',
        words: 'Ride my bike to the river and back without needing a reason.',
        components: ['meaning'],
        status: 'completed',
        achievement: 'achieved',
        start: day(-330),
        due: day(-150),
        statusDate: day(-162),
        notes: [
          noteBy(self, moment(-162, '16:30'), 'Did it. Twice, actually: once for the photo and once for me.'),
        ],
      }),
      personalGoal('maya', {
        id: 'my-week',
        words: 'I decide how much of my week goes to appointments, and I say so out loud.',
        components: ['empowerment'],
        status: 'active',
        achievement: 'in-progress',
        start: day(-75),
        due: day(90),
        steps: [
          step('List every appointment of a week', {by: 'me', done: day(-52), said: self}),
          step('Ask the clinic for one day without calls', {by: 'staff', done: day(-30)}),
          step('Say no to one thing, out loud', {by: 'me', due: day(12), said: self}),
        ],
        extension: [reviewPlan(day(18), 4)],
        notes: [
          whyItMatters(noteBy(self, moment(-75, '11:20'), 'My days were all about being looked after.')),
          noteBy(self, moment(-40, '13:00'), 'Moved one appointment to every second week. Nobody minded.'),
        ],
      }),
      personalGoal('maya', {
        id: 'album',
        words: 'Fill the album from the year we lived by the lake, one page at a time.',
        components: ['hope', 'meaning'],
        status: 'on-hold',
        start: day(-140),
        statusDate: day(-60),
        statusReason: 'Waiting for the box of prints from my aunt.',
      }),
      {
        resourceType: 'Goal',
        id: 'maya-sleep',
        identifier: [{system: 'https://clinic.example/goals', value: 'G-20418'}],
        extension: [
          {url: 'https://clinic.example/fhir/StructureDefinition/care-team-priority', valueInteger: 2},
        ],
        lifecycleStatus: 'active',
        achievementStatus: achievementStatus('in-progress'),
        category: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/goal-category',
                code: 'behavioral',
                display: 'Behavioral',
              },
            ],
          },
        ],
        description: {text: 'Regular sleep: 7 hours or more on 5 nights of 7.'},
        subject: {reference: self},
        startDate: day(-180),
        target: [
          {
            measure: {text: 'Hours of sleep per night'},
            detailQuantity: {
              value: 7,
              comparator: '>=',
              unit: 'h',
              system: 'http://unitsofmeasure.org',
              code: 'h',
            },
            dueDate: day(60),
          },
        ],
        expressedBy: {reference: nurse},
      },
      {
        resourceType: 'Goal',
        id: 'maya-supper',
        identifier: [{system: 'https://portal.example/wishes', value: '7731'}],
        extension: [{url: 'https://portal.example/fhir/StructureDefinition/entered-on', valueCode: 'phone'}],
        lifecycleStatus: 'accepted',
        description: {text: 'I’d like to cook supper for friends once a month. Nothing fancy.'},
        subject: {reference: self},
        startDate: day(-30).slice(0, 7),
        expressedBy: {reference: self},
      },
      ...[
        {at: moment(-345, '14:10'), answers: '1 2 - 2 1', notes: {connectedness: 'Mostly me and the cat.'}},
        {at: moment(-262, '14:05'), answers: '1 2 2 2 1'},
        {
          at: moment(-190, '10:30'),
          answers: '2 3 2 3 2',
          notes: {meaning: 'The river does something good to my head.'},
        },
        {
          at: moment(-118, '14:15'),
          answers: '2 2 2 3 -',
          notes: {hope: 'A slower month. Still here, still riding.'},
        },
        {at: moment(-55, '13:50'), answers: '3 2 3 3 2'},
        {
          at: moment(-10, '10:10'),
          answers: '3 3 3 3 3',
          notes: {empowerment: 'I said no to something and the sky stayed up.'},
        },
      ].flatMap((one, index) => checkIn('maya', index + 1, one)),
      ...[
        {at: moment(-340, '14:20'), value: 24},
        {at: moment(-250, '14:10'), value: 27},
        {at: moment(-185, '10:40'), value: '-' as const},
        {at: moment(-112, '14:25'), value: 33},
        {at: moment(-20, '11:05'), value: 31, status: 'amended' as const},
      ].map((one, index) => total('maya', processOfRecovery, index + 1, one)),
      ...[
        {at: moment(-112, '15:00'), value: 9},
        {at: moment(-20, '11:30'), value: 11},
      ].map((one, index) => total('maya', sharedDecisions, index + 1, one)),
      ...[
        {at: moment(-262, '14:30'), value: 3, said: 'As far as the bakery and back.'},
        {at: moment(-190, '10:50'), value: 7},
      ].map((one, index) => progress('maya', 'river', index + 1, one)),
    ],
  }
}
