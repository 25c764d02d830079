import {within} from './charting.js'
import {waitUntil} from './wait-until.js'

/** Presses the first of these inside of an element, through shadow roots, with the focus on it as a person has. */
export function press(root: Element, selector: string): void {
  const [button] = within(root, selector)
  button!.focus()
  button!.click()
}

export const shownForm = (chart: Element, tag: string): HTMLElement | undefined =>
  within(chart, tag).find(element => !element.hidden)

/** What has the focus, through shadow roots. */
export function focusIn(chart: Element): Element | null {
  let element: Element | null = chart
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
}

/** Types into the words, once they have the focus. */
export async function write(chart: Element, words: string): Promise<void> {
  await waitUntil(() => focusIn(chart)?.localName === 'textarea', 'no words in focus')
  const field = focusIn(chart) as HTMLTextAreaElement
  field.value = words
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
}
