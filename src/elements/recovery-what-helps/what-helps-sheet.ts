import {html, nothing, type TemplateResult} from 'lit'
import {whatHelpsParts, whatHelpsQuestions} from '../../goals/index.js'
import type {Contact, KeptWhatHelps} from '../../record/index.js'
import type {Language} from '../../chime/index.js'
import {copyWords} from '../messages/copy/index.js'
import {whatHelpsWords} from '../messages/what-helps/index.js'
import {callList, madeOn, tagOf} from '../recovery-person-copy/copy-sheet.js'

/** The sheet, as it is read and as it is printed: the person's words whole, and whom to call. */
export function whatHelpsSheet(
  kept: KeptWhatHelps,
  {language, personName, contacts}: {language: Language; personName: string; contacts: readonly Contact[]},
): TemplateResult {
  const words = whatHelpsWords[language]
  return html`<div class="copy" part="sheet" lang=${tagOf(language)}>
    <header>
      <h1>${words.title}</h1>
      <p>${kept.time ? madeOn(personName, kept.time, language) : personName}</p>
      <p>${words.intro}</p>
    </header>
    ${whatHelpsParts
      .filter(part => kept.words[part].trim())
      .map(
        part =>
          html`<article>
            <h2>${whatHelpsQuestions[part][language]}</h2>
            <p class="words" dir="auto">${copyWords[language].quoted(kept.words[part])}</p>
          </article>`,
      )}
    ${callList({contacts}, language) ?? nothing}
  </div>`
}
