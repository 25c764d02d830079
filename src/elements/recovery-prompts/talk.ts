import type {Component} from '../../chime/index.js'
import type {ContentEntry, Deck, Prompt} from '../../content/index.js'
import type {GoalNote, GoalStep, RecoveryGoal, Voice} from '../../goals/index.js'
import type {GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import {newKey} from '../shared/new-key.js'

/** What an answer may become. */
export const fates = ['goal', 'strength', 'step', 'note'] as const
export type Fate = (typeof fates)[number]

/** What was said to one prompt, and what is to become of it. It is nowhere else until the chart has it. */
export interface Answer {
  prompt: ContentEntry<Prompt>
  text: string
  speaker: Deck
  /** What a supporter is called, if they like. */
  name: string
  fate?: Fate
  /** The id of the goal that it goes with, unless it becomes one. */
  goal?: string
  /** Tells the step that it becomes from others, also at a second try. */
  readonly key: string
  /** The moment that was first sent, as a FHIR dateTime; a second try says the same one. */
  time?: string
  /** Set once its words were given to a form for a new goal, which keeps them from then on: the ids of the goals until then. */
  handed?: readonly string[] | undefined
  saving?: boolean
  /** Whether something was said since it was last sent. */
  touched?: boolean
  outcome?: GoalOutcome
}

/** One person's talk: which prompt shows, and what was said to each. In memory alone. */
export interface Talk {
  deck: Deck
  component: Component
  /** The prompt that shows last, by deck and component. */
  readonly showing: Map<string, string>
  readonly answers: Map<string, Answer>
  /** The prompts that are for another day. */
  readonly aside: Set<string>
  /** What is true of the answer that was last here, such as that it is saved. */
  told: string
}

export function newTalk(deck: Deck, component: Component): Talk {
  return {deck, component, showing: new Map(), answers: new Map(), aside: new Set(), told: ''}
}

/** Tells a prompt from all others. */
export function keyOf({id, language}: ContentEntry<Prompt>): string {
  return `${id} ${language}`
}

/** The prompt that shows, of those that there are; one to which something was said stays when a site takes it away. */
export function promptShown(
  {deck, component, showing, answers}: Talk,
  prompts: readonly ContentEntry<Prompt>[],
): ContentEntry<Prompt> | undefined {
  const key = showing.get(`${deck} ${component}`)
  return prompts.find(each => keyOf(each) === key) ?? answers.get(key ?? '')?.prompt ?? prompts[0]
}

/** The prompt so many places on, and round again. */
export function promptBeside(talk: Talk, prompts: readonly ContentEntry<Prompt>[], by: number) {
  const shown = promptShown(talk, prompts)
  const place = prompts.findIndex(each => shown && keyOf(each) === keyOf(shown))
  return prompts.at((place + by) % prompts.length)
}

/** The prompts that may be asked today. */
export function askedToday({aside}: Talk, prompts: readonly ContentEntry<Prompt>[]): ContentEntry<Prompt>[] {
  return prompts.filter(each => !aside.has(keyOf(each)))
}

/** Shows a prompt, in its own deck and component. */
export function show(talk: Talk, prompt: ContentEntry<Prompt>): void {
  ;[talk.deck, talk.component] = [prompt.for, prompt.component]
  talk.showing.set(`${prompt.for} ${prompt.component}`, keyOf(prompt))
}

/** What was said to a prompt; an answer without words where nobody said anything yet. */
export function answerTo({answers}: Talk, prompt: ContentEntry<Prompt>): Answer {
  const here = answers.get(keyOf(prompt))
  return here ?? {prompt, text: '', speaker: prompt.for, name: '', key: newKey()}
}

/** The answers that are nowhere but here. */
export function unsaved({answers}: Talk): Answer[] {
  return [...answers.values()].filter(({text, handed}) => text.trim() && !handed)
}

/** Who speaks. */
export function voiceOf({speaker, name}: Answer): Voice {
  return {speaker, ...(speaker === 'supporter' && name.trim() && {name: name.trim()})}
}

/** What an answer changes of the goal that it goes with. What was sent before, and is there by now, is not said twice. */
export function changesOf(answer: Answer, {notes, steps}: RecoveryGoal, time: string) {
  const text = answer.text.trim()
  const voice = voiceOf(answer)
  if (answer.fate === 'step') {
    const step: GoalStep = {id: answer.key, words: text, voice}
    return {steps: [...steps.filter(({id}) => id !== step.id), step]}
  }
  const about = answer.fate === 'strength' ? ({about: 'strength'} as const) : {}
  const note: GoalNote = {
    text,
    speaker: answer.speaker,
    ...(voice.name && {name: voice.name}),
    time,
    ...about,
  }
  const isSame = (each: GoalNote): boolean => each.time === time && each.text === text
  return {notes: [...notes.filter(each => !isSame(each)), note]}
}
