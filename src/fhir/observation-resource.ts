import type {Observation} from 'fhir/r4.js'
import {componentOf, isComponent} from '../chime/index.js'
import {checkInId, checkInRange, type Reading} from '../measures/index.js'
import {isRating} from '../goals/index.js'
import {componentsOf} from './component-coding.js'
import {goalReadingOf, levelIn, saidOf} from './goal-reading.js'
import {howAnswered, measureReadingOf, membersIn} from './measure-reading.js'
import {numberOf, partsText, textOf} from './observation-value.js'
import {cautionOf} from './person-resource.js'
import {isAboutOther, speakerOf, voiceOf} from './reference.js'
import {shaped} from './shaped.js'
import {observationShape} from './shapes.js'
import {systems} from './systems.js'
import {codeIn, wordsOf} from './words.js'

/**
 * Observations to readings, oldest first by instant. What was entered in error is left out; what cannot be read safely
 * is named and no more. A value in a form that other systems use (Quantity, integer, a number written as a string) is
 * read; a comparator or a range is told in words and never taken for a number. Reads anything that claims to be an
 * Observation; never throws.
 */
export function observationsFromResources(resources: readonly Observation[]): Reading[] {
  const kept = resources.filter(resource => resource.status !== 'entered-in-error')
  const membersOf = membersIn(kept)
  return kept
    .map(resource => readingOf(resource, membersOf))
    .sort((one, other) => instant(one.time) - instant(other.time))
}

function readingOf(resource: Observation, membersOf: ReturnType<typeof membersIn>): Reading {
  const read = shaped<Observation>(resource, observationShape)
  const linkId = codeIn(read.code, systems.checkIn)
  const answer = saidOf(read)
  const caution =
    cautionOf(resource) ?? (!answer && isAboutOther(read.focus, read.subject) ? 'focus' : undefined)
  const said = saidIn(read)
  const kind = linkId ? {instrument: checkInId, linkId} : (measureReadingOf(resource) ?? goalReadingOf(read))
  const members = membersOf(resource)
  return {
    id: read.id ?? '',
    ...kind,
    saidOf: answer,
    ...(members.length && !caution && {members}),
    component: componentOf(linkId) ?? componentsOf(read.category)[0],
    ...howAnswered(resource),
    label: wordsOf(read.code) ?? '',
    time: timeOf(read),
    ...(read.status !== 'final' && {status: statusOf(read)}),
    ...((read.status === 'preliminary' || read.status === 'registered') && {preliminary: true}),
    ...(caution ? {caution} : {...valueIn(read, {...kind, ...said}), ...said}),
  }
}

function valueIn(
  read: Partial<Observation>,
  {instrument, linkId, words}: Partial<Reading>,
): Partial<Reading> {
  const value = instrument === 'attainment' ? levelIn(read) : numberOf(read)
  const reason = codeIn(read.dataAbsentReason, systems.dataAbsentReason)
  const text = textOf(read)
  if (value !== undefined && read.status !== 'cancelled' && isOnScale(value, instrument, linkId)) {
    const unit = read.valueQuantity?.unit ?? read.valueQuantity?.code
    return {value, ...(unit && {unit}), ...(instrument === 'attainment' && {text})}
  }
  // It was answered in words: they are the answer, and no reason beside them says more.
  if (linkId && words && reason === 'unknown') return {}
  if (instrument === 'goal-progress' && reason === 'not-asked') return {}
  const parts = (read.component ?? []).filter(part => !codeIn(part.code, systems.checkIn))
  return {text: text ?? partsText(parts), ...(reason === 'asked-declined' && {declined: true})}
}

/** What people added: the person's words apart from everybody else's. */
function saidIn(read: Partial<Observation>): Partial<Reading> {
  const notes = (read.note ?? []).filter(note => note.text)
  const own = notes.filter(note => speakerOf(note.authorReference, read.subject) === 'person')
  const others = notes.filter(note => !own.includes(note))
  const closing = (code: string) => read.component?.find(part => codeIn(part.code, systems.checkIn) === code)
  return {
    words: own.map(note => note.text).join('\n') || undefined,
    ...(others.length && {
      notes: others.map(({text, authorReference, authorString}) => {
        const {speaker, name = authorString} = voiceOf(authorReference, read.subject)
        return {text, name, ...(speaker !== 'unsaid' && {speaker})}
      }),
    }),
    goingWell: closing('going-well')?.valueString,
    ...(closing('talk-about')?.valueBoolean && {talkAbout: true}),
  }
}

/** A number that a check-in or a review cannot have given is no answer to it; scales of others are not ours to judge. */
function isOnScale(value: number, instrument: string | undefined, linkId: string | undefined): boolean {
  if (instrument === 'goal-progress') return isRating(value)
  if (instrument !== checkInId || !isComponent(linkId)) return true
  const [low, high] = checkInRange
  return value >= low && value <= high
}

function timeOf(read: Partial<Observation>): string | undefined {
  const {effectivePeriod: period, effectiveTiming: timing} = read
  const bounds = timing?.repeat?.boundsPeriod
  const effective = read.effectiveDateTime ?? read.effectiveInstant ?? period?.start ?? period?.end
  return effective ?? timing?.event?.[0] ?? bounds?.start ?? read.issued
}

const told = ['registered', 'preliminary', 'amended', 'corrected', 'cancelled'] as const

function statusOf(read: Partial<Observation>): Reading['status'] {
  return told.find(status => status === read.status) ?? 'unknown'
}

/** Milliseconds of a dateTime; a partial date is its first day, none at all comes first. */
function instant(time: string | undefined): number {
  const parsed = Date.parse(time ?? '')
  return Number.isNaN(parsed) ? -Infinity : parsed
}
