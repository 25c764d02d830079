import type {Component} from '../../src/chime/index.js'
import type {Reading} from '../../src/measures/index.js'
import type {RecordSnapshot} from '../../src/record/index.js'

/** An answer of the check-in, as the record gives it back. */
export function reading(
  component: Component,
  time: string | undefined,
  more: Partial<Reading> = {},
): Reading {
  const id = `${component}-${time ?? 'undated'}`
  return {id, instrument: 'chime-check-in', linkId: component, component, label: component, time, ...more}
}

/** Answers to one component, a day apart from 1 March 2025; `declined` for those that were. */
export function readingsOf(component: Component, values: readonly (number | 'declined')[]): Reading[] {
  return values.map((value, index) =>
    reading(
      component,
      new Date(Date.UTC(2025, 2, 1 + index, 12)).toISOString(),
      value === 'declined' ? {declined: true, text: 'Asked But Declined'} : {value},
    ),
  )
}

/** A record that was read, with these answers. */
export function snapshotOf(readings: readonly Reading[], more: Partial<RecordSnapshot> = {}): RecordSnapshot {
  const ready = {phase: 'ready', complete: true} as const
  return {
    whose: 'here maya',
    person: {name: 'Maya'},
    goals: [],
    readings,
    goalsPart: ready,
    readingsPart: ready,
    personPart: ready,
    foreign: 0,
    ...more,
  }
}
