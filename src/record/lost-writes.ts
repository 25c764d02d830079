import type {Goal} from 'fhir/r4.js'
import {isLost} from './backends/retry.js'
import {changedElements, isSameElement, withElements} from './create-patch.js'
import type {Problem} from './problem.js'
import type {RecordState} from './state.js'

/** A write of a goal whose answer was lost: what it was written onto, and what it made of that. */
interface LostWrite {
  before: Goal
  meant: Goal
  /** Whether another try of it met what somebody else wrote, and was decided on top of that. */
  met?: true
}

/** What a lost write turned out to have made of a goal. */
export interface Arrived {
  /** The goal as it would stand without that write. */
  without: Goal
  /** Whether all of the write can be told apart from what others wrote. */
  isClear: boolean
}

const lost = new WeakMap<RecordState, Map<string, LostWrite>>()

/** Remembers a write that may have arrived although it failed, until it is known what became of it. */
export function noteIfLost(record: RecordState, problem: Problem, write: LostWrite): void {
  if (!isLost(problem)) return
  const writes = lost.get(record) ?? new Map<string, LostWrite>()
  lost.set(record, writes.set(write.meant.id!, write))
}

/** Says that nothing is waited for any more: what was meant is there, or something else was saved in its place. */
export function forgetLost(record: RecordState, id: string): void {
  lost.get(record)?.delete(id)
}

/** Says that somebody decides between what is meant and what others wrote: from then on both are on top of each other. */
export function noteMet(record: RecordState, id: string): void {
  const write = lost.get(record)?.get(id)
  if (write) write.met = true
}

/** What a lost write of ours made of the goal as it stands now; nothing where there was none, or nothing arrived of it. */
export function arrivedIn(record: RecordState, current: Goal): Arrived | undefined {
  const write = lost.get(record)?.get(current.id!)
  if (!write) return undefined
  const {before, meant, met = false} = write
  const elements = changedElements(before, meant)
  const arrived = elements.filter(name => isSameElement(name, current, meant))
  const isOpen = (name: string): boolean => !arrived.includes(name) && !isSameElement(name, current, before)
  const isClear = !elements.some(isOpen)
  if (isClear && !arrived.length) return undefined
  return {without: withElements(current, before, arrived), isClear: isClear && !met}
}
