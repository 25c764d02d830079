import {html, nothing, type TemplateResult} from 'lit'
import {terms, type Language} from '../../chime/index.js'
import type {Finding, Fix} from '../../wording/index.js'
import type {Messages} from '../messages/index.js'
import {badge} from '../shared/badge.js'

/** What stands on a card and in the list, and what is done with a choice. */
export interface FindingView {
  language: Language
  words: Messages
  fixesOf(finding: Finding): readonly Fix[]
  take(finding: Finding, text: string): void
  /** A question was chosen: back to the field to write the answer. */
  answer(finding: Finding): void
  leave(finding: Finding): void
  pressed(event: KeyboardEvent): void
}

/** The card about the finding that the caret is in, with the keys that work from within the field. */
export function findingCard(finding: Finding | undefined, view: FindingView): TemplateResult {
  return html`<div
    class="card"
    part="card"
    popover="manual"
    role="group"
    aria-label=${view.words.wording.list}
    aria-keyshortcuts="Alt+ArrowDown"
    @keydown=${view.pressed}
    @mousedown=${keepFocus}
  >
    ${finding ? cardContent(finding, view) : nothing}
  </div>`
}

/** A press on the card leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault()

const cardContent = (finding: Finding, view: FindingView): TemplateResult =>
  html`<p class="found">${view.words.quoted(finding.text)}</p>
    <p>${finding.message}</p>
    ${fixes(finding, view, true)} ${why(finding)}
    ${foot(finding, view, html`<kbd>${view.words.wording.leaveKey}</kbd>`, 'Escape')}
    <p class="small keys">${view.words.wording.reach}</p>`

/** All findings, for those who would rather read a list than a text with lines under it. */
export function findingList(findings: readonly Finding[], text: string, view: FindingView): TemplateResult {
  const {words} = view
  return html`<ol part="list" aria-label=${words.wording.list}>
    ${findings.map(finding => findingItem(finding, text, view))}
  </ol>`
}

function findingItem(finding: Finding, text: string, view: FindingView): TemplateResult {
  const {before, after} = excerpt(text, finding)
  return html`<li>
    <p class="found">${before}<mark>${finding.text}</mark>${after}</p>
    <p>${finding.message}</p>
    ${fixes(finding, view, false)} ${why(finding)}
    ${foot(finding, view, html`<span class="visually-hidden">${view.words.quoted(finding.text)}</span>`)}
  </li>`
}

/** After the choices: on a low card they show without scrolling. */
const why = ({why}: Finding): TemplateResult => html`<p class="small">${why}</p>`

function fixes(finding: Finding, view: FindingView, hasKeys: boolean): TemplateResult[] {
  const {words} = view
  const offered = view.fixesOf(finding)
  return offered.map(fix => {
    const isTaken = fix.kind === 'replace'
    // A key stands for the first of its kind.
    const hasKey = hasKeys && fix === offered.find(({kind}) => kind === fix.kind)
    return html`<button
      type="button"
      class="fix"
      aria-keyshortcuts=${hasKey ? (isTaken ? 'Alt+Enter' : 'Alt+Shift+Enter') : nothing}
      @click=${() => (isTaken ? view.take(finding, fix.text) : view.answer(finding))}
    >
      <span>${isTaken ? words.wording.replace(fix.text) : `${words.wording.ask} ${fix.text}`}</span>
      ${hasKey ? html`<kbd>${isTaken ? words.wording.takeKey : words.wording.askKey}</kbd>` : nothing}
    </button>`
  })
}

const foot = (finding: Finding, view: FindingView, after: TemplateResult, key?: string): TemplateResult =>
  html`<div class="foot">
    ${components(finding, view)}
    <button
      type="button"
      class="quiet leave"
      aria-keyshortcuts=${key ?? nothing}
      @click=${() => view.leave(finding)}
    >
      ${view.words.wording.leave} ${after}
    </button>
  </div>`

const components = ({chime}: Finding, {language}: FindingView): TemplateResult =>
  html`<p class="small about">
    ${chime.map(component => html`<span>${badge(component)} ${terms[language][component].name}</span>`)}
  </p>`

const reach = 32

/** Some words on either side of a finding, within its line. */
function excerpt(text: string, {start, end}: Finding): {before: string; after: string} {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [after = ''] = text.slice(end).split('\n', 1)
  const tail = before.length > reach ? `…${before.slice(-reach).replace(/^\S*/, '')}` : before
  const head = after.length > reach ? `${after.slice(0, reach).replace(/\S*$/, '')}…` : after
  return {before: tail, after: head}
}

/** Which item of the list has the focus; -1 when none has. */
export const itemInFocus = (root: ParentNode): number =>
  Array.from(root.querySelectorAll('li')).findIndex(item => item.matches(':focus-within'))

/** The first button of an item, or of the last one when there are not so many any more. */
export function buttonOf(root: ParentNode, item: number): HTMLElement | null {
  const items = root.querySelectorAll('li')
  return items[Math.min(item, items.length - 1)]?.querySelector('button') ?? null
}
