import type {Observation} from 'fhir/r4.js'
import {observationsFromResources} from '../fhir/index.js'
import {sameValue} from '../goals/index.js'

/** Whether what was said reads from the one as from the other: what was answered, in words and by whom, and of which goal or answer. */
export function saysTheSame(...pair: [Observation, Observation]): boolean {
  const [one, other] = pair.map(each => {
    const [read] = observationsFromResources([each])
    const {value, text, declined, words, notes, goal, saidOf, speaker, goingWell, talkAbout} = read ?? {}
    return {value, text, declined, words, notes, goal, saidOf, speaker, goingWell, talkAbout}
  })
  return sameValue(one, other)
}

/** An answer without the notes that others put on it. */
export function withoutFurtherNotes(found: Observation, meant: Observation): Observation {
  const isMeant = (text: string): boolean => meant.note?.some(note => note.text === text) ?? false
  return {...found, ...(found.note && {note: found.note.filter(({text}) => isMeant(text))})}
}
