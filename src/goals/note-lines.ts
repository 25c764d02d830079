import {terms, type Language} from '../chime/index.js'
import {topics, type GoalStep, type RecoveryGoal} from './goal.js'
import {noteTerms, type NoteTerms} from './note-terms.js'
import {quoted, said, speakerIn, voice} from './note-voice.js'
import type {Speaker} from './voice.js'

/** A goal that was chosen for a note, and how it was last said to go. */
export interface NoteEntry {
  goal: RecoveryGoal
  /** The last reading of it, as the record gives it. */
  last?: {
    time?: string
    instrument?: string
    value?: number
    words?: string
    notes?: readonly {text: string; name?: string | undefined; speaker?: Speaker}[]
    speaker?: Speaker
    speakerName?: string
  }
}

/** What a note says of one goal: its words, what stands under them, and what was said about it. */
export interface NoteLines {
  words: string
  wordsLanguage: string | undefined
  facts: string[]
  points: {label: string; texts: string[]}[]
}

/** Who is asking: the language of the note, the person's name in it, and how a day is written. */
export interface NoteStyle {
  language: Language
  personName?: string | undefined
  day: (written: string) => string
}

/** A goal as the lines of a note. What the person or a supporter said is quoted as theirs; what staff wrote is not. */
export function noteLines({goal, last}: NoteEntry, style: NoteStyle): NoteLines {
  const words = noteTerms[style.language]
  // What cannot be read safely is named, and no more is said of it.
  if (goal.caution) return {words: words.caution, wordsLanguage: undefined, facts: [], points: []}
  const {importance, confidence, review} = goal
  const name = (component: RecoveryGoal['components'][number]) => terms[style.language][component].name
  const since = goal.statusDate && words.since(style.day(goal.statusDate))
  const again = [
    review?.date && style.day(review.date),
    review?.everyWeeks && words.everyWeeks(review.everyWeeks),
  ]
  return {
    words: goal.words ? quoted(goal.words, goal.speaker, words) : words.noWords,
    wordsLanguage: goal.words ? goal.language : undefined,
    facts: [
      voice(goal, words, style.personName),
      goal.components.map(name).join(', '),
      [words.status[goal.status], since].filter(Boolean).join(' '),
      goal.kind === 'clinical' ? words.clinical : '',
      goal.ownership ? words.ownership[goal.ownership] : '',
      goal.agreement ? words.agreement[goal.agreement] : '',
    ].filter(Boolean),
    points: [
      ...[...topics, undefined].map(topic => ({
        label: topic ? words.topics[topic] : words.note,
        texts: goal.notes
          .filter(note => note.about === topic)
          .map(note => said(note, words, style.personName)),
      })),
      {label: words.steps, texts: goal.steps.map(step => stepText(step, words, style))},
      {label: words.dueDates, texts: goal.dueDates.map(due => style.day(due))},
      {label: words.levels, texts: levelsOf(goal, words)},
      {label: words.importance, texts: importance === undefined ? [] : [words.outOfTen(importance)]},
      {label: words.confidence, texts: confidence === undefined ? [] : [words.outOfTen(confidence)]},
      {label: words.progress(last?.time && style.day(last.time)), texts: lastSaid(goal, last, words, style)},
      {label: words.review, texts: [again.filter(Boolean).join(', ')].filter(Boolean)},
    ].filter(({texts}) => texts.length),
  }
}

/** What was agreed that it could come to, the most hoped for first. */
function levelsOf({levels}: RecoveryGoal, {level: names, colon}: NoteTerms): string[] {
  const inOrder = [...levels].sort((one, other) => other.level - one.level)
  return inOrder.map(({level, words}) => `${names[level]}${colon} ${words}`)
}

function stepText(
  {words: text, voice: said, by, due, done}: GoalStep,
  words: NoteTerms,
  {personName, day}: NoteStyle,
): string {
  const doer = by === 'me' ? (personName ?? words.person) : by && words.doers[by]
  const own = said?.speaker === 'person' && by === 'me'
  const voice = said && !own && words.saidBy(speakerIn(said, words, personName))
  const when = done ? words.done(day(done)) : due && words.due(day(due))
  const does = [own ? words.saysAndDoes(doer!) : doer, when].filter(Boolean).join(', ')
  const more = [voice, does].filter(Boolean).join('; ')
  const told = quoted(text, said?.speaker ?? 'unsaid', words)
  return more ? `${told} (${more})` : told
}

function lastSaid(goal: RecoveryGoal, last: NoteEntry['last'], words: NoteTerms, style: NoteStyle): string[] {
  if (!last) return []
  const {instrument, value, speaker = 'unsaid', speakerName} = last
  const level =
    instrument === 'attainment' ? goal.levels.find(each => each.level === value)?.words : undefined
  const rating = instrument === 'goal-progress' && value !== undefined ? words.outOfTen(value) : level
  const who =
    speaker === 'person' || speaker === 'unsaid'
      ? ''
      : ` (${voice({speaker, ...(speakerName && {speakerName})}, words, style.personName)})`
  return [
    ...(rating ? [`${rating}${who}`] : []),
    ...(last.words ? [words.quoted(last.words)] : []),
    ...(last.notes ?? []).map(note =>
      said({...note, speaker: note.speaker ?? 'unsaid'}, words, style.personName),
    ),
  ]
}
