import {goalText, type RecoveryGoal} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {GoalEntry} from '../../record/index.js'
import {ask} from '../shared/events.js'
import type {LanguageController} from '../shared/language.js'

export {copyByHand, openByHand} from './copy-by-hand.js'

/** What became of the text: it is in the host's note, it was copied, or (as `plain`) it waits to be copied by hand. */
export type NoteOutcome = {kind: 'taken'} | {kind: 'copied'} | {kind: 'refused'; plain: string}

/**
 * Puts goals into today's note as text: to whoever on the page takes it in, else onto the clipboard, plain and as HTML.
 * Never rejects: what a browser refuses to copy is given back, to be shown.
 */
export async function putIntoNote(
  from: HTMLElement,
  entries: readonly GoalEntry[],
  {
    local,
    personName,
    readings,
  }: {
    local: LanguageController
    personName: string
    readings: (id: string) => readonly Reading[]
  },
): Promise<NoteOutcome> {
  const chosen = entries.map(({id, goal}) => {
    const last = readings(id).findLast(reading => !reading.caution)
    return {goal, ...(last && {last})}
  })
  const text = goalText(chosen, {language: local.language, ...(personName && {personName})})
  if (await ask(from, 'goal-note', text).catch(() => false)) return {kind: 'taken'}
  try {
    await copy(text)
    return {kind: 'copied'}
  } catch {
    return {kind: 'refused', plain: text.plain}
  }
}

/** Puts one goal into today's note, as `putIntoNote` does, that no chart has: nothing was said of how it goes. */
export function putGoalIntoNote(
  from: HTMLElement,
  goal: RecoveryGoal,
  {local, personName}: {local: LanguageController; personName: string},
): Promise<NoteOutcome> {
  const entry = {id: '', goal, origin: 'ours'} as const
  return putIntoNote(from, [entry], {local, personName, readings: () => []})
}

/** Some browsers copy plain text alone, and none does on a page without https. */
async function copy({plain, html}: {plain: string; html: string}): Promise<void> {
  const {clipboard} = navigator
  if (typeof ClipboardItem === 'undefined') return clipboard.writeText(plain)
  const blob = (type: string, content: string): Blob => new Blob([content], {type})
  const item = {'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html)}
  await clipboard.write([new ClipboardItem(item)])
}
