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
    for (let presses = 0; presses < 250; presses++) {
      if (await page.evaluate(focusIsOn, name)) return
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
      await page.waitForFunction(focusIsOn, {timeout: 15_000}, name)
    },
    shows: async text => {
      await page.waitForFunction(shown, {timeout: 15_000}, text)
    },
  }
}

/** Whether the focused control, through shadow roots, has this accessible name (runs in the page). */
function focusIsOn(name: string): boolean {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  const root = element?.getRootNode() as Document | ShadowRoot | undefined
  const labels = element?.getAttribute('aria-labelledby')?.split(' ')
  const labelled = labels?.map(id => root?.getElementById(id)?.textContent).join(' ')
  const [own] = (element as HTMLInputElement | null)?.labels ?? []
  const label =
    labelled ?? element?.getAttribute('aria-label') ?? own?.textContent ?? element?.textContent ?? ''
  // The letter in a component's badge is hidden from everybody but the eye.
  const hidden = [...(element?.querySelectorAll('[aria-hidden=true]') ?? [])].map(
    each => each.textContent ?? '',
  )
  const spoken = hidden.reduce((text, part) => text.replace(part, ''), label)
  return spoken.replace(/\s+/g, ' ').trim() === name.replace(/\s+/g, ' ').trim()
}
