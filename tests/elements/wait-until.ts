import {waitUntil as wait} from '@open-wc/testing'

/** Waits for what must become so, as long as a busy machine may take; tells `missing` when it does not. */
export function waitUntil(isSo: () => unknown, missing?: string): Promise<void> {
  return wait(isSo, missing, {timeout: 15_000})
}
