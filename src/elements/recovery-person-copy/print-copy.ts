import {cardStyles} from './copy-card.styles.js'
import {paperStyles} from './copy-paper.styles.js'
import {partStyles} from './copy-parts.styles.js'

/** What a copy looks like, on the screen and in print. */
export const copyStyles = [paperStyles, partStyles, cardStyles]

/** The papers that a copy is made for, as CSS names them. */
export type Paper = 'letter' | 'a4'

/**
 * Prints a copy and nothing of the page around it: it goes into a frame without an address, whose document has our style
 * sheets alone, and which goes once it is printed. The print job is called as the copy is: nobody's name is in it.
 */
export async function printCopy(copy: HTMLElement, paper: Paper): Promise<void> {
  const title = copy.querySelector('h1')?.textContent ?? ''
  const root = copy.getRootNode() as ShadowRoot
  root.querySelector('.paper')?.remove()
  const frame = copy.ownerDocument.createElement('iframe')
  Object.assign(frame, {className: 'paper', title, tabIndex: -1, ariaHidden: 'true'})
  await new Promise(resolve => {
    frame.addEventListener('load', resolve, {once: true})
    root.append(frame)
  })
  const {contentDocument: page, contentWindow: view} = frame as unknown as {
    contentDocument: Document
    contentWindow: Window & typeof globalThis
  }
  page.documentElement.lang = copy.lang
  page.title = title
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(
    `@page{size:${paper} portrait;margin:15mm}${copyStyles.map(({cssText}) => cssText).join('')}`,
  )
  page.adoptedStyleSheets = [sheet]
  page.body.append(page.importNode(copy, true))
  view.addEventListener('afterprint', () => frame.remove())
  view.focus()
  view.print()
}
