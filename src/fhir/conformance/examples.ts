import type {Goal, Observation} from 'fhir/r4.js'
import {newGoal} from '../../goals/index.js'
import {checkIn} from '../../measures/index.js'
import {goalToResource} from '../goal-to-resource.js'
import {measureToResources} from '../measure-resource.js'
import {canonical} from '../systems.js'

type Example = Goal | Observation

const patient = 'Patient/example'
const time = '2026-11-23T10:00:00-05:00'

const goal = goalToResource(
  newGoal({
    ...{words: 'Retrouver ma chorale', language: 'fr-CA', components: ['connectedness', 'meaning']},
    ...{startDate: '2026-11-23', importance: 9, confidence: 6, ownership: 'mine'},
    steps: [{id: 'step-1', words: 'Appeler Lucie', by: 'me', due: '2026-12-01'}],
  }),
  undefined,
  {patient, identifier: '5f0a7c4e-9a64-4d0e-8a0e-6d6f1a3f2b10'},
)

const answers = measureToResources(
  {
    ...{instrument: checkIn.id, version: checkIn.version, time},
    answers: {connectedness: 3, hope: 2, identity: 'declined', meaning: 4, empowerment: 1},
    ...{words: {hope: 'Spring.'}, talkAbout: 'empowerment', goingWell: 'Chess on Saturdays.'},
  },
  {patient, identifier: 'c2d3b1d0-1f63-4c55-8f0e-0f6f7a9b3c21'},
)

const profile = (name: string): {profile: string[]} => ({
  profile: [`${canonical}/StructureDefinition/${name}`],
})

/** Examples of what is written, made by what writes it; the person in them is made up. */
export const conformanceExamples: readonly Example[] = [
  {...goal, id: 'recovery-goal', meta: profile('recovery-goal')},
  ...answers.map(each => ({
    ...each,
    id: `chime-check-in-${each.code.coding![0]!.code}`,
    meta: profile('chime-check-in'),
  })),
]
