import {html, type TemplateResult} from 'lit'
import {practiceWords} from '../messages/practice/index.js'
import type {LanguageController} from '../shared/language.js'

/** What says that this is practice, and stays in sight: above the chart, and over a screen that is covered. */
export function banner(local: LanguageController): TemplateResult {
  const {title, madeUp, strip} = practiceWords[local.language]
  return html`<div
      class="banner"
      part="banner"
      role="note"
      aria-labelledby="title"
      aria-describedby="made-up"
    >
      <h2 id="title">${title}</h2>
      <p id="made-up">${madeUp}</p>
    </div>
    <p class="strip" popover="manual" aria-hidden="true">${strip}</p>`
}

/** While the chart covers the page, the strip lies on top of it. */
export function coverWith(root: Element, isCovered: boolean): void {
  root.querySelector<HTMLElement>('.strip')?.togglePopover(isCovered)
}

/** What the banner would lie upon once it has the focus comes out from under it. */
export function bringIntoSight(event: FocusEvent): void {
  const root = event.currentTarget as Element
  const target = event.composedPath()[0]
  const over = root.querySelector('.banner')
  if (!over || !(target instanceof Element) || !target.matches(':focus-visible')) return
  requestAnimationFrame(() => {
    const [{bottom}, {top}] = [over.getBoundingClientRect(), target.getBoundingClientRect()]
    if (top < bottom && !target.closest('dialog')) target.scrollIntoView({block: 'center'})
  })
}
