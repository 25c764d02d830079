import type {Component} from '../../chime/index.js'
import type {AskedAs} from '../../content/index.js'
import {checkIn, type Answer, type Response} from '../../measures/index.js'
import {localDateTime, type SaveOutcome} from '../../record/index.js'
import {newKey} from '../shared/new-key.js'

/** One check-in on its way into the chart: what was said so far, and how far it is. */
export interface Sitting {
  /** A UUID that stays until it is saved, so that a second try is recognised. */
  readonly key: string
  /** Which question shows; as many as there are questions for the closing screen. */
  step: number
  readonly answers: Record<string, Answer>
  readonly words: Record<string, string>
  /** What was asked, of the questions that the site has words of its own for. */
  asked?: Record<string, AskedAs> | undefined
  /** The questions at which somebody wants to write. */
  readonly writing: Set<string>
  talkAbout?: Component
  goingWell: string
  /** When something was last said, as a FHIR dateTime: days may go by before it is sent. */
  said?: string
  /** The moment that was first sent; a second try says the same one. */
  time?: string
  saving: boolean
  /** Whether something was said since it was last sent. */
  touched?: boolean
  /** How the last try went; `nobody` when no one took it in. */
  outcome?: SaveOutcome | 'nobody'
}

/** What two people can do at a check-in; every screen gets the part of it that it needs. */
export interface CheckInActions {
  answer(linkId: string, answer: Answer): void
  goTo(step: number): void
  openWords(linkId: string): void
  write(linkId: string, text: string): void
  talkAbout(component: Component): void
  writeGoingWell(text: string): void
  save(): void
  stop(): void
  done(): void
}

/** A check-in that nobody has answered yet. */
export function newSitting(): Sitting {
  return {key: newKey(), step: 0, answers: {}, words: {}, writing: new Set(), goingWell: '', saving: false}
}

/** Whether something was said that the chart does not have. */
export function isUnsaved({answers, words, talkAbout, goingWell, outcome}: Sitting): boolean {
  if (typeof outcome === 'object' && outcome.kind === 'saved') return false
  return Boolean(Object.keys(answers).length || Object.values(words).some(Boolean) || talkAbout || goingWell)
}

/** A sitting as what is sent: when it was said, and the words verbatim, only where there are any. */
export function responseOf(sitting: Sitting, now: Date): Response {
  sitting.time ??= sitting.said ?? localDateTime(now)
  const words = Object.fromEntries(Object.entries(sitting.words).filter(([, text]) => text.trim()))
  return {
    instrument: checkIn.id,
    version: checkIn.version,
    time: sitting.time,
    answers: {...sitting.answers},
    words,
    ...(sitting.asked && {asked: sitting.asked}),
    talkAbout: sitting.talkAbout,
    ...(sitting.goingWell.trim() && {goingWell: sitting.goingWell}),
  }
}

/** What the person said about a component at its question. What goes well is about none of them. */
export function wordsAbout(component: Component, {words}: Sitting): string {
  return words[component]?.trim() ?? ''
}
