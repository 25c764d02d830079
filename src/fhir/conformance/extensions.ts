import {extensions} from '../systems.js'
import {valueSetUrl} from './code-list.js'
import type {ExtensionOfOurs} from './extension-definition.js'

const goal = {type: 'element', expression: 'Goal'} as const
const target = {type: 'element', expression: 'Goal.target'} as const
const scale = {type: 'integer', minValueInteger: 0, maxValueInteger: 10}
const person = {
  type: 'Reference',
  targetProfile: ['Practitioner', 'PractitionerRole', 'Patient', 'RelatedPerson'].map(
    type => `http://hl7.org/fhir/StructureDefinition/${type}`,
  ),
}

/** Every extension of ours: what no element of R4 and no published extension says. */
export const ourExtensions: readonly ExtensionOfOurs[] = [
  {
    url: extensions.importance,
    title: 'How much a goal matters',
    says: 'How much the goal matters to the person now, by what they say, from 0 to 10.',
    context: goal,
    value: scale,
  },
  {
    url: extensions.confidence,
    title: 'How sure the person is of a goal',
    says: 'How sure the person is that they can do it, by what they say, from 0 to 10.',
    context: goal,
    value: scale,
  },
  {
    url: extensions.ownership,
    title: 'Whose goal it is',
    says: 'Whether a goal is the person’s own, shared, suggested by staff, or required by law or order.',
    context: goal,
    value: coded('goal-ownership'),
  },
  {
    url: extensions.agreement,
    title: 'Agreement in part',
    says: 'Why the acceptance of a goal is pending: the person agrees with it in part.',
    context: {type: 'extension', expression: extensions.acceptance},
    value: coded('goal-agreement'),
  },
  {
    url: extensions.review,
    title: 'When to look at a goal again',
    says: 'The day on which to look at a goal again, and the rhythm after that.',
    context: goal,
    value: [
      {name: 'date', type: 'date', says: 'The next day on which to look at it.'},
      {name: 'every', type: 'Duration', says: 'After how many weeks (UCUM `wk`) to look at it each time.'},
    ],
  },
  {
    url: extensions.typedBy,
    title: 'Who typed the words of a goal',
    says: 'Who was at the keyboard when the words were written: not whose words they are, which is expressedBy.',
    context: goal,
    value: person,
  },
  {
    url: extensions.wordsLanguage,
    title: 'The language of the words of a goal',
    says: 'The language that the person put their goal in. The published `language` extension may not stand here in R4.',
    context: {type: 'element', expression: 'Goal.description.text'},
    value: {
      type: 'code',
      binding: {strength: 'preferred', valueSet: 'http://hl7.org/fhir/ValueSet/languages'},
    },
  },
  {
    url: extensions.noteTopic,
    title: 'What a note on a goal is about',
    says: 'What a note on a goal is about, such as why it matters, a strength, or what gets in the way.',
    context: {type: 'element', expression: 'Goal.note'},
    value: coded('note-topic'),
  },
  {
    url: extensions.stepDoer,
    title: 'Who takes a step',
    says: 'Who takes a step on the way: the person, a supporter, staff, or some of them together.',
    context: target,
    value: coded('step-doer'),
  },
  {
    url: extensions.stepVoice,
    title: 'Who said a step',
    says: 'Whose words a step is in: the person, a supporter or staff. A step without it is as it was agreed.',
    context: target,
    value: person,
  },
  {
    url: extensions.stepDone,
    title: 'When a step was done',
    says: 'The day on which a step on the way was done; a step without it is still ahead.',
    context: target,
    value: {type: 'date'},
  },
]

function coded(list: string) {
  return {type: 'code', binding: {strength: 'required', valueSet: valueSetUrl(list)}} as const
}
