import type {KeyInput, Page} from 'puppeteer-core'
import {shown} from './stage.js'

/** A person at the keyboard, who reaches everything by Tab. */
export interface Keyboard {
  /** Moves with Tab until the control with this name has the focus: what cannot be reached is a failure. */
  goTo(name: string, options?: {backwards?: boolean}): Promise<void>
  /** Goes to a control and presses a key on it. */
  press(name: string, key?: KeyInput): Promise<void>
  /** Waits until the focus is given to the control with this name. */
  lands(name: string): Promise<void>
  /** Waits until this text is on the screen. */
  shows(text: string): Promise<void>
}

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const goTo: Keyboard['goTo'] = async (name, {backwards = false} = {}) => {
    // A person sees what they go to: what a slow machine has not drawn yet is not gone past.
    await page.waitForFunction(isThere, {timeout: 15_000}, name)
    for (let presses = 0; presses < 250; presses++) {
      if (await page.evaluate(isThere, name, true)) return
      if (backwards) await page.keyboard.down('Shift')
      await page.keyboard.press('Tab')
      if (backwards) await page.keyboard.up('Shift')
    }
    throw new Error(`Tab never reached «${name}».`)
  }
  return {
    goTo,
    press: async (name, key = 'Enter') => {
      await goTo(name)
      await page.keyboard.press(key)
    },
    lands: async name => {
      await page.waitForFunction(isThere, {timeout: 15_000}, name, true)
    },
    shows: async text => {
      await page.waitForFunction(shown, {timeout: 15_000}, text)
    },
  }
}

/** Whether there is a control with this accessible name, through shadow roots; with `hasFocus`, whether it has the focus (runs in the page). */
function isThere(name: string, hasFocus = false): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const controls = hasFocus ? [focused()] : controlsIn(document)
  return controls.some(each => each && plain(nameOf(each)) === plain(name))

  function focused(): Element | null {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element
  }

  function controlsIn(root: Document | ShadowRoot): Element[] {
    const all = [...root.querySelectorAll('*')]
    const controls = all.filter(each =>
      each.matches('a, button, input, select, summary, textarea, [tabindex]'),
    )
    return [...controls, ...all.flatMap(({shadowRoot}) => (shadowRoot ? controlsIn(shadowRoot) : []))]
  }

  function nameOf(element: Element): string {
    const root = element.getRootNode() as Document | ShadowRoot
    const labels = element.getAttribute('aria-labelledby')?.split(' ')
    const labelled = labels?.map(id => root.getElementById(id)?.textContent).join(' ')
    const [own] = (element as HTMLInputElement).labels ?? []
    const label =
      labelled ?? element.getAttribute('aria-label') ?? own?.textContent ?? element.textContent ?? ''
    // The letter in a component's badge is hidden from everybody but the eye; and what can be chosen is no part of a label.
    const named = labelled || element.hasAttribute('aria-label') ? element : (own ?? element)
    const hidden = [...named.querySelectorAll('[aria-hidden=true], select')].map(
      each => each.textContent ?? '',
    )
    return hidden.reduce((text, part) => text.replace(part, ''), label)
  }
}
