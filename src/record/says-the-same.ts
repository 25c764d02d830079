import type {Observation} from 'fhir/r4.js'
import {observationsFromResources} from '../fhir/index.js'
import {checkIn} from '../measures/index.js'
import {sameValue} from '../goals/index.js'

/** Whether what was said reads from the one as from the other: what was answered, in words and by whom, and of which goal or answer. */
export function saysTheSame(...pair: [Observation, Observation]): boolean {
  const [one, other] = pair.map(each => {
    const [read] = observationsFromResources([each])
    const {value, text, declined, words, notes, goal, saidOf, speaker, goingWell, talkAbout} = read ?? {}
    // A check-in has a version where a site worded it: then what was asked belongs to the answer.
    const {instrument, version, label} = read ?? {}
    const asked = instrument === checkIn.id && version ? {version, label} : undefined
    return {value, text, declined, words, notes, goal, saidOf, speaker, goingWell, talkAbout, asked}
  })
  return sameValue(one, other)
}

/** An answer without the notes that others put on it. */
export function withoutFurtherNotes(found: Observation, meant: Observation): Observation {
  const isMeant = (text: string): boolean => meant.note?.some(note => note.text === text) ?? false
  return {...found, ...(found.note && {note: found.note.filter(({text}) => isMeant(text))})}
}
