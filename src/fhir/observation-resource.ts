import type {Observation} from 'fhir/r4.js'
import {componentOf} from '../chime/index.js'
import {checkIn, type Reading} from '../measures/index.js'
import {componentsOf} from './component-coding.js'
import {quantityText} from './goal-details.js'
import {cautionOf} from './person-resource.js'
import {systems} from './systems.js'
import {wordsOf} from './words.js'

/**
 * Observations to readings, oldest first by instant. What was entered in error, or cannot be read safely, is left
 * out; a value in a form that other systems use (Quantity, integer, a number written as a string) is read; a
 * comparator or a range is told in words and never taken for a number.
 */
export function observationsFromResources(resources: readonly Observation[]): Reading[] {
  return resources
    .filter(
      resource =>
        resource.status !== 'entered-in-error' && resource.status !== 'cancelled' && !cautionOf(resource),
    )
    .map(readingOf)
    .sort((one, other) => instant(one.time) - instant(other.time))
}

function readingOf(resource: Observation): Reading {
  const linkId = codeIn(resource, systems.checkIn)
  const value = numberOf(resource)
  const parts = resource.component ?? []
  return {
    id: resource.id ?? '',
    ...(linkId && {instrument: checkIn.id, linkId}),
    component: componentOf(linkId) ?? componentsOf(resource.category)[0],
    label: wordsOf(resource.code) ?? '',
    time:
      resource.effectiveDateTime ??
      resource.effectiveInstant ??
      resource.effectivePeriod?.start ??
      resource.issued,
    ...(value === undefined ? {text: textOf(resource)} : {value}),
    ...(isDeclined(resource) && {declined: true}),
    words: resource.note?.map(note => note.text).join('\n') || undefined,
    goingWell: parts.find(part => codeIn(part, systems.checkIn) === 'going-well')?.valueString,
    ...(parts.some(part => codeIn(part, systems.checkIn) === 'talk-about' && part.valueBoolean) && {
      talkAbout: true,
    }),
    ...((resource.status === 'preliminary' || resource.status === 'registered') && {preliminary: true}),
  }
}

function numberOf(resource: Observation): number | undefined {
  const {valueInteger, valueQuantity, valueString} = resource
  if (valueInteger !== undefined) return finite(valueInteger)
  if (valueQuantity) return valueQuantity.comparator ? undefined : finite(valueQuantity.value)
  return valueString !== undefined && /^-?\d+(\.\d+)?$/.test(valueString) ? Number(valueString) : undefined
}

function finite(value: unknown): number | undefined {
  const number = value === undefined || value === null || value === '' ? NaN : Number(value)
  return Number.isFinite(number) ? number : undefined
}

function textOf(resource: Observation): string | undefined {
  const {valueRange: range, valueBoolean: yes} = resource
  return (
    resource.valueString ??
    quantityText(resource.valueQuantity) ??
    wordsOf(resource.valueCodeableConcept) ??
    (range && [quantityText(range.low), quantityText(range.high)].filter(Boolean).join(' – ')) ??
    yes?.toString() ??
    wordsOf(resource.dataAbsentReason)
  )
}

function isDeclined(resource: Observation): boolean {
  return Boolean(resource.dataAbsentReason)
}

function codeIn(part: {code?: Observation['code']}, system: string): string | undefined {
  return part.code?.coding?.find(coding => coding.system === system)?.code
}

/** Milliseconds of a dateTime; a partial date is its first day, none at all comes first. */
function instant(time: string | undefined): number {
  const parsed = Date.parse(time ?? '')
  return Number.isNaN(parsed) ? -Infinity : parsed
}
