import {html, nothing, type TemplateResult} from 'lit'
import {components, terms, type Language} from '../../chime/index.js'
import {groupGoals} from '../../goals/index.js'
import {checkIn, type Reading} from '../../measures/index.js'
import type {Contact} from '../../record/index.js'
import {copyWords} from '../messages/copy/index.js'
import {readingsByComponent, sittingsOf} from '../recovery-measures/sittings.js'
import {badge} from '../shared/badge.js'
import type {Own} from '../shared/for-person.js'
import {saidOfAnswer} from '../shared/said-of-it.js'
import type {ReadSoFar} from '../shared/record-reading.js'
import {dateIn} from '../shared/language.js'
import {copyGoal} from './copy-goal.js'

/** What a copy is made of. */
export interface Copy {
  own: Own
  personName: string
  /** Today, as a FHIR date. */
  today: string
  contacts: readonly Contact[]
  /** How much of the record it is made of. */
  read: ReadSoFar
  /** One language, or both side by side. */
  languages: readonly Language[]
}

/** The full tag of a language, for dates and for whoever reads it aloud. */
export const tagOf = (language: Language): string => `${language}-CA`

/** The copy as a sheet: each part of it side by side where it is in both languages, so that neither is the second. */
export function copySheet(copy: Copy): TemplateResult {
  const {own, languages} = copy
  const side = (part: (language: Language) => TemplateResult | typeof nothing): TemplateResult =>
    html`<div class=${languages.length > 1 ? 'side two' : 'side'}>
      ${languages.map(language => html`<div lang=${tagOf(language)}>${part(language)}</div>`)}
    </div>`
  const groups = groupGoals(own.goals.map(goal => ({goal}))).filter(({entries}) => entries.length)
  return html`${side(language => head(copy, language))}
  ${groups.map(
    ({component, entries}) =>
      html`${
        component
          ? side(
              language =>
                html`<h2>${badge(component)} <span>${terms[language][component].meaning}</span></h2>`,
            )
          : groups.length > 1
            ? side(language => html`<h2>${copyWords[language].other}</h2>`)
            : nothing
      }
      ${entries.map(({goal}) => side(language => copyGoal(goal, language, own.frame)))}`,
  )}
  ${own.answers.length ? side(language => said(own, language)) : nothing}
  ${side(language => callList(copy, language))}`
}

function head({own, personName, today, read}: Copy, language: Language): TemplateResult {
  const words = copyWords[language]
  // That there is none is said only where there is none.
  const none = read === 'whole' ? words.nothing : ''
  return html`<header>
    <h1>${words.heading}</h1>
    <p>${madeOn(personName, today, language)}</p>
    <p>${own.goals.length ? words.intro : none}</p>
    ${read === 'part' ? html`<p>${words.inPart}</p>` : nothing}
  </header>`
}

/** Whose copy it is, and when it was made. */
export function madeOn(personName: string, today: string, language: Language): string {
  return [personName, dateIn(tagOf(language), today)].filter(Boolean).join(', ')
}

/** The last check-in in words: what was asked, what was answered, and what was added. */
function said({answers, ofAnswers}: Own, language: Language): TemplateResult {
  const words = copyWords[language]
  const [last] = sittingsOf(readingsByComponent(answers))
  const {readings, time} = last!
  const well = readings.find(({goingWell}) => goingWell)?.goingWell
  return html`<section class="said">
    <h2>${words.said(dateIn(tagOf(language), time))}</h2>
    <p class="small">${words.noTest}</p>
    ${components.map(component => {
      const reading = readings.findLast(({linkId}) => linkId === component)
      const {text, labels} = checkIn.items.find(({linkId}) => linkId === component)!
      if (!reading || !text) return nothing
      const answer = reading.declined ? words.notToday : labels?.[language][reading.value ?? -1]
      return html`<p>
          ${badge(component)}
          <span
            >${reading.version ? html`<bdi>${reading.label}</bdi>` : text[language]}
            ${answer ? html`<b>${answer}</b>` : nothing}</span
          >
        </p>
        ${reading.words ? html`<p class="words" dir="auto">${words.quoted(reading.words)}</p>` : nothing}
        ${ofIt(saidOfAnswer(ofAnswers, reading), language)}`
    })}
    ${
      well
        ? html`<h3>${words.well}</h3>
            <p class="words" dir="auto">${words.quoted(well)}</p>`
        : nothing
    }
  </section>`
}

/** What they say of an answer as it stands, as of a goal. */
function ofIt(said: readonly Reading[], language: Language): TemplateResult[] {
  const words = copyWords[language]
  return said.map(
    each =>
      html`<p class="small">${words.asItStands}</p>
        <p class="words" dir="auto">${words.quoted(each.words ?? '')}</p>`,
  )
}

/** Whom to call: what the site has set, else the line that is there for everybody in Canada. */
export function callList({contacts}: Pick<Copy, 'contacts'>, language: Language): TemplateResult {
  const words = copyWords[language]
  return html`<section class="call">
    <h2>${words.call}</h2>
    ${
      contacts.length
        ? html`<ul>
            ${contacts.map(contact => callLine(contact, language))}
          </ul>`
        : html`<p>${words.crisis}</p>`
    }
    <p>${words.notWatched}</p>
    <p class="small">${words.leftOut}</p>
  </section>`
}

/** One line of whom to call. */
export function callLine({name, reach, when}: Contact, language: Language): TemplateResult {
  return html`<li>
    ${copyWords[language].callAt(name[language])} <b>${reach}</b> ${when ? `(${when[language]})` : nothing}
  </li>`
}
