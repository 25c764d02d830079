import type {Observation} from 'fhir/r4.js'
import {noteTerms, quoted, said, voice, type NoteLines, type NoteOptions} from '../../goals/index.js'
import {checkIn, type Reading} from '../../measures/index.js'
import {sittingTerms} from './sitting-terms.js'

/** One answer or score for people: what was asked, and all that was said to it. */
export function answerTexts(
  reading: Reading,
  {dataAbsentReason}: Observation,
  {language, personName}: NoteOptions,
): NoteLines['points'][number] {
  const note = noteTerms[language]
  const terms = sittingTerms[language]
  const label = labelOf(reading, language)
  if (reading.caution) return {label, texts: [note.caution]}
  const {words, notes = [], goingWell, talkAbout, speaker = 'person', speakerName} = reading
  const who =
    speaker === 'person' || speaker === 'unsaid'
      ? ''
      : ` (${voice({speaker, ...(speakerName && {speakerName})}, note, personName)})`
  const absent = words || goingWell || reading.members ? undefined : terms.leftOut
  const value = valueOf(reading, language) ?? (dataAbsentReason ? absent : reading.text)
  return {
    label,
    texts: [
      ...(value ? [`${value}${who}`] : []),
      ...(words ? [quoted(words, 'person', note)] : []),
      ...notes.map(each => said({...each, speaker: each.speaker ?? 'unsaid'}, note, personName)),
      ...(goingWell ? [`${terms.goingWell}${note.colon} ${quoted(goingWell, 'person', note)}`] : []),
      ...(talkAbout ? [terms.talkAbout] : []),
    ],
  }
}

/** What was asked, in words of the language where they are ours, else as it was asked or as the record calls it. */
function labelOf({instrument, linkId, label, version, part, saidOf}: Reading, language: 'en' | 'fr'): string {
  const terms = sittingTerms[language]
  const item = instrument === checkIn.id && checkIn.items.find(each => each.linkId === linkId)
  if (item) return quoted(version ? label : item.text![language], 'person', noteTerms[language])
  if (instrument === 'goal-progress') return terms.progress
  if (instrument === 'attainment') return terms.attainment
  if (saidOf) return terms.saidOf
  return part === 'total' || part === 'subscale' ? terms.score(label) : label
}

function valueOf(
  {instrument, value, unit, text, declined}: Reading,
  language: 'en' | 'fr',
): string | undefined {
  if (declined) return sittingTerms[language].declined
  if (value === undefined) return undefined
  const number = new Intl.NumberFormat(`${language}-CA`, {maximumFractionDigits: 6}).format(value)
  if (instrument === 'goal-progress') return noteTerms[language].outOfTen(value)
  if (instrument === 'attainment') return text ?? number
  const answer = instrument === checkIn.id ? checkIn.items[0]!.labels?.[language][value] : undefined
  if (answer) return sittingTerms[language].outOf(number, 4, answer)
  return [number, unit === 'score' || unit === '{score}' ? '' : unit].filter(Boolean).join(' ')
}
