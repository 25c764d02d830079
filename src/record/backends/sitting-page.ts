import type {Observation} from 'fhir/r4.js'
import {observationsFromResources} from '../../fhir/index.js'
import {dayIn, noteText, printedPage, type NoteLines, type NoteOptions} from '../../goals/index.js'
import {instruments, type Reading} from '../../measures/index.js'
import {answerTexts} from './sitting-answers.js'
import {sittingTerms} from './sitting-terms.js'

/**
 * What a sitting wrote as a document of its own, as plain text and as a whole page with the same content: what was asked,
 * when, who answered, each answer as it was said, each score, what was left out. Of what was a mistake, no word is repeated.
 */
export function sittingPage(
  observations: readonly Observation[],
  {language, personName, written}: NoteOptions & {written: string},
): {title: string; plain: string; page: string} {
  const tag = `${language}-CA`
  const terms = sittingTerms[language]
  const told = observations.flatMap(resource => {
    const [reading] = observationsFromResources([resource])
    return reading ? {resource, reading} : []
  })
  const count = observations.length - told.length
  const style = {language, ...(personName && {personName})}
  const mistaken = count ? [plainLine(terms.mistaken(count))] : []
  const lines = [
    ...told.slice(0, 1).map(({reading, resource}) => ({
      ...heading(reading, resource, style),
      points: told.map(each => answerTexts(each.reading, each.resource, style)),
    })),
    ...mistaken,
  ]
  return printedPage(noteText(lines, {language}), {
    title: terms.title(personName),
    tag,
    foot: [terms.written(dayIn(tag, written)), terms.why],
  })
}

function plainLine(words: string): NoteLines {
  return {words, wordsLanguage: undefined, facts: [], points: []}
}

/** What was asked, when, and who answered. */
function heading(reading: Reading, {method}: Observation, {language, personName}: NoteOptions): NoteLines {
  const terms = sittingTerms[language]
  const {mode = 'self', answeredBy, speaker, time, instrument} = reading
  const known = instruments.find(({id}) => id === instrument)
  const goal = instrument === 'goal-progress' || instrument === 'attainment'
  const name = goal ? terms.progress : reading.saidOf ? terms.saidOf : known?.title[language]
  // Of a goal, each line says who speaks.
  const who = mode === 'proxy' ? terms.proxy(answeredBy) : terms.answered[mode](personName)
  const told = goal && speaker !== 'person' ? '' : who
  return {
    ...plainLine(name ?? method?.text ?? reading.label),
    facts: [
      name && known?.version && !goal ? `${known.caution?.[language] ?? ''}` : '',
      time ? dayIn(`${language}-CA`, time) : '',
      told,
    ].filter(Boolean),
  }
}
