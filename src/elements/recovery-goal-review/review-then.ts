import {html, nothing, type TemplateResult} from 'lit'
import type {Reading} from '../../measures/index.js'
import {noteVoice} from '../recovery-conflict/part-words.js'
import {ratingInWords} from '../recovery-goals/rating-words.js'
import {saidBy} from '../recovery-goals/said-by.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken, isSpeech} from '../shared/speech.js'
import type {ReviewDraft} from './review-draft.js'

/** What mattered then: the goal's words, why, and what was said the last time, each with its day. */
export function reviewThen(
  local: LanguageController,
  {base}: ReviewDraft,
  {readings, brief, name}: {readings: readonly Reading[]; brief: boolean; name: string},
): TemplateResult {
  const {goals, goalReview: words} = local.words
  const last = readings.findLast(reading => !reading.caution)
  const whys = base.notes.filter(({about}) => about === 'why')
  return html`<div class="then" part="then">
    <p class="label">${words.then}</p>
    ${
      brief
        ? nothing
        : html`${said(local, base.words || goals.noWords, base.words ? base.speaker : 'unsaid')}
            <p class="small">${base.startDate ? local.date(base.startDate) : nothing}</p>`
    }
    ${whys.map(
      ({text, speaker, time}) =>
        html`<p class="small">${[goals.why, time && local.date(time)].filter(Boolean).join(' · ')}</p>
          ${said(local, text, speaker)}`,
    )}
    ${last ? lastTime(local, last, {name, levels: base.levels}) : lastNoted(local, base, name)}
  </div>`
}

/** What was last said of a goal that nobody has rated yet, by the person or who stands beside them. */
function lastNoted(local: LanguageController, {notes}: ReviewDraft['base'], name: string): TemplateResult {
  const {first, last} = local.words.goalReview
  const note = notes.findLast(({about, speaker}) => !about && isSpeech(speaker))
  if (!note) return html`<p class="small">${first}</p>`
  return html`<p class="small">
      ${last(note.time ? local.date(note.time) : '')} · ${noteVoice(local, note, name)}
    </p>
    ${said(local, note.text, note.speaker)}`
}

function lastTime(
  local: LanguageController,
  reading: Reading,
  {name, levels}: {name: string; levels: ReviewDraft['base']['levels']},
): TemplateResult {
  const {speaker = 'unsaid', speakerName} = reading
  const by = saidBy(local, speaker, speaker === 'person' ? name : speakerName)
  const rating = ratingInWords(local, reading, levels)
  return html`<p class="small">
      ${local.words.goalReview.last(reading.time ? local.date(reading.time) : '')} · ${by}
    </p>
    ${rating ? html`<p>${rating}</p>` : nothing}
    ${reading.words ? said(local, reading.words, 'person') : nothing}
    ${(reading.notes ?? []).map(note => said(local, note.text, note.speaker ?? 'unsaid'))}`
}

function said(
  local: LanguageController,
  text: string,
  speaker: Parameters<typeof isSpeech>[0],
): TemplateResult {
  return html`<p class=${isSpeech(speaker) ? 'words' : 'note'} dir="auto">
    ${asSpoken(local.words, text, speaker)}
  </p>`
}
