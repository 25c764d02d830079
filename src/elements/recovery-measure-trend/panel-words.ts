import type {Reading} from '../../measures/index.js'
import {measureWords} from '../messages/measures/index.js'
import {saidBy} from '../recovery-goals/said-by.js'
import type {LanguageController} from '../shared/language.js'
import type {Panel} from './over-time.js'
import {answerInWords, changeInWords, numberInWords} from './reading-words.js'

/** What a reading of a panel says, part by part: its day, what was answered, how that stands beside the one before it. */
export interface Told {
  day: string
  answer: string
  change: string
  /** Which version it is of, where that is another than the instrument's own; how it was answered, and who said it, where it was not the person. */
  further: string
}

/** Tells a reading of a panel. */
export function tellReading(local: LanguageController, panel: Panel, reading: Reading): Told {
  const words = measureWords[local.language]
  const {version, mode, answeredBy, speaker = 'person', speakerName, unit, value} = reading
  const answer = answerInWords(reading, panel.scale, local)
  // The unit of a score says nothing that its scale does not.
  const isUnit = value !== undefined && unit && !/^\{?score\}?$/.test(unit) && !panel.scale
  return {
    day: reading.time ? local.date(reading.time) : local.words.trend.noDate,
    answer: [answer, isUnit && unit].filter(Boolean).join(' ') || local.words.trend.inWords,
    change: reading.caution
      ? ''
      : changeInWords(panel.series.readings, reading, {threshold: panel.scale?.threshold}, local),
    further: [
      version && version !== panel.scale?.version && words.version(version),
      mode && words.mode[mode](answeredBy),
      speaker !== 'person' && saidBy(local, speaker, speakerName),
    ]
      .filter(Boolean)
      .join(', '),
  }
}

/** The same as one sentence, for whoever hears it. */
export function toldAloud({day, answer, change, further}: Told, place: string): string {
  const said = [answer, change, further].filter(Boolean).join(', ')
  return `${day}: ${said} (${place})`
}

/** The ends of a scale: what they are called, or the numbers. */
export function endsOf(local: LanguageController, {scale, range}: Panel): [low: string, high: string] {
  const labels = scale?.labels?.[local.language]
  return labels
    ? [labels[0] ?? '', labels.at(-1) ?? '']
    : [numberInWords(range[0], local), numberInWords(range[1], local)]
}

/** What is to be known of a panel beside its picture, a sentence each: its scale, and what of it is not drawn. */
export function sentencesOf(local: LanguageController, panel: Panel): string[] {
  const words = measureWords[local.language]
  const {scale, series, range, dated, unverified} = panel
  const {readings} = series
  const off = readings.filter(({value = range[0]}) => value < range[0] || value > range[1]).length
  const undated = readings.length - dated.length
  const isMixed = readings.some(({version}) => version !== readings[0]!.version)
  return [
    ...(scale?.range
      ? scale.labels
        ? []
        : [`${words.scale(...endsOf(local, panel))} ${words.direction[scale.direction]}`]
      : [words.unknownScale]),
    ...(off ? [words.offScale(off)] : []),
    ...(undated ? [words.undated(undated)] : []),
    ...(isMixed ? [words.versions] : []),
    ...unverified.map(each => `${words.notVerified} ${each[local.language]}`),
  ]
}
