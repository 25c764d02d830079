import type {RecoveryPersonCopy} from '../../src/elements/index.js'
import {put, within} from './charting.js'
import {mixedSnapshot} from './own-and-others.js'
import {waitUntil} from './wait-until.js'

export async function copyOf(properties: Partial<RecoveryPersonCopy> = {}): Promise<RecoveryPersonCopy> {
  const copy = put('recovery-person-copy', {snapshot: mixedSnapshot, lang: 'en', ...properties})
  await waitUntil(() => within(copy, '.copy').length, 'there is no copy')
  return copy
}

export const flat = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim()
export const textOf = (copy: Element): string => flat(within(copy, '.copy')[0]!)
export const texts = (copy: Element, selector: string): string[] => within(copy, selector).map(flat)

export async function choose(copy: RecoveryPersonCopy, part: string, value: string): Promise<void> {
  const [select] = within(copy, `[part=${part}]`) as HTMLSelectElement[]
  select!.value = value
  select!.dispatchEvent(new Event('change'))
  await copy.updateComplete
}
