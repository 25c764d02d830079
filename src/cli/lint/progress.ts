import type {Messages} from '../messages/index.js'
import type {Surroundings} from '../command.js'

/** How far long work is, on the error stream of a terminal; nowhere else. */
export interface Progress {
  /** So many more bytes were read. */
  add(bytes: number): void
  /** Makes room for a line. */
  hide(): void
  end(): void
}

/** Short work shows none, and it is drawn a few times a second. */
const before = 1000
const every = 200

/** Shows how much of `total` bytes was read; of an unknown total (0) only how much. */
export function newProgress({stderr, env}: Surroundings, words: Messages, total: number): Progress {
  const isShown = stderr.isTTY === true && env['TERM'] !== 'dumb'
  const started = performance.now()
  let read = 0
  let drawn = started + before - every
  let isOn = false
  const hide = (): void => {
    if (isOn) stderr.write('\r\u001b[K')
    isOn = false
  }
  return {
    add(bytes) {
      read += bytes
      const now = performance.now()
      if (!isShown || now - drawn < every) return
      drawn = now
      isOn = true
      const seconds = (now - started) / 1000
      const left = total ? (seconds / read) * Math.max(0, total - read) : undefined
      const line = words.lint.progress({read, total, speed: read / seconds, left})
      const share = total ? `${bar(read / total)} ` : ''
      stderr.write(`\r${(share + line).slice(0, (stderr.columns ?? 80) - 1)}\u001b[K`)
    },
    hide,
    end: hide,
  }
}

function bar(share: number): string {
  const full = Math.min(20, Math.round(share * 20))
  return `[${'#'.repeat(full)}${'.'.repeat(20 - full)}]`
}
