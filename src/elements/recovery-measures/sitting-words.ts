import {html, nothing, type TemplateResult} from 'lit'
import type {Item} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {besideAnswer} from '../recovery-correction/of-answer.js'
import {answerInWords} from '../recovery-measure-trend/reading-words.js'
import {onTheWall, type LanguageController} from '../shared/language.js'
import type {Sitting} from './sittings.js'

/** The day of each sitting; with the time of day, when the one beside it was on the same day. */
export function datesOf(local: LanguageController, sittings: readonly Sitting[]): string[] {
  const times = sittings.map(({time}) => onTheWall(time))
  const day = (index: number): string | undefined => times[index]?.slice(0, 10)
  return times.map((time, index) => {
    if (!time) return local.words.trend.noDate
    const sameDay = [day(index - 1), day(index + 1)].includes(day(index))
    return [local.date(time), sameDay ? time.slice(11, 16) : ''].filter(Boolean).join(', ')
  })
}

/**
 * What was answered to one question at a sitting, with the person's words, and what they say of it since; and what was
 * asked, where it was in words of the site.
 */
export function answersTo(
  item: Item,
  {readings}: Sitting,
  local: LanguageController,
  record: RecordSnapshot | undefined,
): TemplateResult[] {
  const beside = {readings: record?.readings ?? [], name: record?.person.name ?? ''}
  return readings
    .filter(reading => reading.linkId === item.linkId)
    .map(reading => {
      const answer = answerInWords(reading, item, local)
      return html`${reading.version ? html`<p class="small" dir="auto">${reading.label}</p>` : nothing}
      ${answer ? html`<p>${answer}</p>` : nothing} ${reading.words ? speech(reading.words, local) : nothing}
      ${besideAnswer(local, reading, beside)}`
    })
}

/** What was said to go well at a sitting. */
export function saidToGoWell({readings}: Sitting, local: LanguageController): TemplateResult[] {
  return readings.flatMap(({goingWell}) => (goingWell ? [speech(goingWell, local)] : []))
}

const speech = (words: string, local: LanguageController): TemplateResult =>
  html`<p class="words" dir="auto">${local.words.quoted(words)}</p>`
