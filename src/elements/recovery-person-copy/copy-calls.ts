import {html, nothing, type TemplateResult} from 'lit'
import type {Language} from '../../chime/index.js'
import type {Contact} from '../../record/index.js'
import {copyWords} from '../messages/copy/index.js'
import {callLine, callList, tagOf, type Copy} from './copy-sheet.js'

/** How many panels of a card whom to call may take, all languages together: the other half is for the goals. */
const most = 4
/** How many lines of a panel are for numbers: fewer on the first, where it also stands that nobody watches. */
const lines = {first: 4, further: 8}
/** How much of a wide face stands in a line, in UTF-16 units. */
const line = 32

/** Whom to call, panel by panel, the same in each language; and how many are left to the sheet. */
export interface CardCalls {
  panels: readonly (readonly Contact[])[]
  more: number
}

/** Lays whom to call out on panels. A number that no panel has room for is left to the sheet, and never cut. */
export function cardCalls({contacts, languages}: Copy): CardCalls {
  const linesOf = ({name, reach, when}: Contact): number =>
    Math.max(
      ...languages.map(language =>
        Math.ceil(`${name[language]}: ${reach} (${when?.[language] ?? ''})`.length / line),
      ),
    )
  const panels: Contact[][] = [[]]
  let left = lines.first
  for (const contact of contacts.filter(each => linesOf(each) <= lines.first)) {
    if (linesOf(contact) > left) {
      if (panels.length === most / languages.length) break
      panels.push([])
      left = lines.further
    }
    panels.at(-1)!.push(contact)
    left -= linesOf(contact)
  }
  return {panels, more: contacts.length - panels.flat().length}
}

/** The panels that say whom to call, in one language. */
export function callPanels({panels, more}: CardCalls, language: Language): TemplateResult[] {
  const words = copyWords[language]
  return panels.map((contacts, index) => {
    const isLast = index === panels.length - 1
    return html`<div class="panel" lang=${tagOf(language)}>
      ${
        index
          ? html`<section class="call">
              <h2>${words.call}</h2>
              <ul>
                ${contacts.map(contact => callLine(contact, language))}
              </ul>
            </section>`
          : callList({contacts}, language)
      }
      ${isLast && more ? html`<p class="small">${words.callMore}</p>` : nothing}
    </div>`
  })
}
