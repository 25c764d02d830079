import {html, nothing, type TemplateResult} from 'lit'
import type {Language} from '../../chime/index.js'
import type {GoalNote, GoalStatus, GoalStep} from '../../goals/index.js'
import {copyWords, type CopyWords} from '../messages/copy/index.js'
import {saidAbout, type Own, type OwnGoal} from '../shared/for-person.js'
import {dateIn} from '../shared/language.js'
import {isSpeech} from '../shared/speech.js'

/** A goal on a copy: the words untouched, as speech; then where it stands, why, the steps, what helps, when to look again. */
export function copyGoal(goal: OwnGoal, language: Language, frame?: Own['frame']): TemplateResult {
  const words = copyWords[language]
  const helps = [...saidAbout(goal, 'strength'), ...saidAbout(goal, 'support')]
  const names = goal.tags.map(({name}) => name[language])
  return html`<article part="goal">
    ${goalWords(goal, words)}
    <p>${goalStatus(goal, words)}</p>
    ${frame && goal.tags.length ? html`<p>${words.inFrame(frame.name[language], names.join(', '))}</p>` : nothing}
    ${quotes(goal.asItStands, words.asItStands, words)} ${quotes(saidAbout(goal, 'why'), words.why, words)}
    ${
      goal.steps.length
        ? html`<h3>${words.steps}</h3>
            <ul class="steps">
              ${goal.steps.map(step => html`<li>${copyStep(step, [language])}</li>`)}
            </ul>`
        : nothing
    }
    ${quotes(helps, words.helps, words)}
    ${goal.next ? html`<p>${words.next(dateIn(`${language}-CA`, goal.next))}</p>` : nothing}
  </article>`
}

/** The words of a goal, and whose they are where they are not the person's. */
export function goalWords({words: text, language, speaker, name}: OwnGoal, words: CopyWords): TemplateResult {
  return html`<p class="words" dir="auto" lang=${language ?? nothing}>${words.quoted(text)}</p>
    ${speaker === 'supporter' ? html`<p>${words.bySupporter(name ?? '')}</p>` : nothing}`
}

/** Where a goal stands: a copy holds what is lived, or was reached. */
export function goalStatus({status}: OwnGoal, {statuses}: CopyWords): string {
  return statuses[status as keyof typeof statuses]
}

/** A step with a box to tick, and who does it and by when, in each of these languages; one that somebody said is quoted. */
export function copyStep(
  {words: text, voice, by, due, done}: GoalStep,
  languages: readonly Language[],
): TemplateResult {
  const facts = languages.map(language => {
    const words = copyWords[language]
    const date = (written: string): string => dateIn(`${language}-CA`, written)
    return [by && words.who[by], done ? words.done(date(done)) : due && words.by(date(due))]
      .filter(Boolean)
      .join(', ')
  })
  const told = facts.filter(Boolean).join('; ')
  const isSaid = isSpeech(voice?.speaker ?? 'unsaid')
  return html`<span class="box" aria-hidden="true">${done ? '✓' : ''}</span>
    <span>
      <span class=${isSaid ? 'words' : ''} dir="auto"
        >${isSaid ? copyWords[languages[0]!].quoted(text) : text}</span
      >
      ${told ? html`<span class="small">(${told})</span>` : nothing}
    </span>`
}

/** What is lived now: it comes first on a card. */
export const isLived = (status: GoalStatus): boolean => status !== 'reached'

function quotes(
  notes: readonly GoalNote[],
  label: string,
  words: CopyWords,
): TemplateResult | typeof nothing {
  if (!notes.length) return nothing
  return html`<h3>${label}</h3>
    ${notes.map(({text}) => html`<p class="words" dir="auto">${words.quoted(text)}</p>`)}`
}
