import type {Goal, Observation, Patient} from 'fhir/r4.js'
import type {Shape} from './shaped.js'

const coding = {system: 'string', code: 'string', display: 'string'} as const
export const concept = {coding: [coding], text: 'string'} as const
export const reference = {reference: 'string', type: 'string', display: 'string'} as const
const quantity = {value: 'number', comparator: 'string', unit: 'string', code: 'string'} as const
const range = {low: quantity, high: quantity} as const
const ratio = {numerator: quantity, denominator: quantity} as const
const period = {start: 'string', end: 'string'} as const
/** What we read of an extension; one that holds others holds no value. */
const said = {
  url: 'string',
  valueCode: 'string',
  valueString: 'string',
  valueDate: 'string',
  valueInteger: 'number',
  valueCoding: coding,
  valueCodeableConcept: concept,
  valueReference: reference,
  valueDuration: quantity,
} as const
const extended = {extension: [said]} as const
export const annotation = {
  ...extended,
  text: 'string',
  authorReference: reference,
  authorString: 'string',
  time: 'string',
} as const
const modified = {modifierExtension: ['any']} as const

/** What we read of a Goal. */
export const goalShape = {
  lifecycleStatus: 'string',
  achievementStatus: concept,
  category: [concept],
  priority: concept,
  description: {...concept, _text: extended},
  subject: reference,
  startDate: 'string',
  startCodeableConcept: concept,
  target: [
    {
      ...extended,
      id: 'string',
      measure: concept,
      detailQuantity: quantity,
      detailRange: range,
      detailCodeableConcept: concept,
      detailString: 'string',
      detailBoolean: 'boolean',
      detailInteger: 'number',
      detailRatio: ratio,
      dueDate: 'string',
      dueDuration: quantity,
    },
  ],
  statusDate: 'string',
  statusReason: 'string',
  expressedBy: reference,
  addresses: [reference],
  note: [annotation],
  outcomeCode: [concept],
  outcomeReference: [reference],
  extension: [{...said, ...extended}],
} as const satisfies {[element in keyof Goal]?: Shape}

const valueShape = {
  code: concept,
  valueQuantity: quantity,
  valueCodeableConcept: concept,
  valueString: 'string',
  valueBoolean: 'boolean',
  valueInteger: 'number',
  valueRange: range,
  valueRatio: ratio,
  valueTime: 'string',
  valueDateTime: 'string',
  valuePeriod: period,
  dataAbsentReason: concept,
} as const

/** What we read of an Observation. */
export const observationShape = {
  ...valueShape,
  id: 'string',
  status: 'string',
  category: [concept],
  subject: reference,
  focus: [reference],
  performer: [reference],
  effectiveDateTime: 'string',
  effectiveInstant: 'string',
  effectivePeriod: period,
  effectiveTiming: {event: ['string'], repeat: {boundsPeriod: period}},
  issued: 'string',
  note: [annotation],
  component: [valueShape],
} as const satisfies {[element in keyof Observation]?: Shape}

/** What can forbid reading a resource, wherever it stands. */
export const cautionShape = {
  ...modified,
  implicitRules: 'string',
  target: [modified],
  component: [modified],
  referenceRange: [modified],
} as const satisfies {[element in keyof Goal | keyof Observation]?: Shape}

/** What we read of a Patient. */
export const patientShape = {
  active: 'boolean',
  name: [{use: 'string', text: 'string', family: 'string', given: ['string']}],
  deceasedBoolean: 'boolean',
  deceasedDateTime: 'string',
  link: [{type: 'string'}],
} as const satisfies {[element in keyof Patient]?: Shape}
