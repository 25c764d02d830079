import {mayHaveBeenSent, openDrafts, type DraftOptions, type DraftsKept} from '../../record/index.js'
import type {RecoveryEvents} from '../shared/events.js'

/** So long after the last key a draft is kept, in milliseconds; when the page is left, at once. */
const pause = 400

/**
 * Keeps what the forms inside an element ask to be kept, for one user about one person, and tells what an earlier page
 * kept, and when the browser refuses. Answers what ends it: with what
 * is still to be kept, or without.
 */
export function keepDrafts(
  element: HTMLElement,
  options: DraftOptions,
  tell: (drafts: DraftsKept) => void,
): (without?: 'without') => Promise<void> {
  const {hours} = options
  const drafts = openDrafts(options)
  const waiting = new Map<string, unknown>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let known: DraftsKept | undefined

  const flush = (): void => {
    clearTimeout(timer)
    for (const [name, value] of waiting)
      void (value === undefined
        ? drafts.drop(name)
        : drafts.keep(name, value).then(isKept => isKept || refuse()))
    waiting.clear()
  }
  const refuse = (): void => {
    if (known && !known.refused) tell((known = {...known, refused: true}))
  }
  /** What is let go of is no longer what an earlier page kept. */
  const forget = (gone: string): void => {
    const kept = known?.kept.filter(({name}) => name !== gone)
    if (known && kept!.length < known.kept.length) tell((known = {...known, kept: kept!}))
  }
  const keep = (event: Event): void => {
    event.stopPropagation()
    const {name, value} = (event as CustomEvent<RecoveryEvents['draft-keep']>).detail
    waiting.set(name, value)
    if (value === undefined) forget(name)
    clearTimeout(timer)
    timer = setTimeout(flush, pause)
  }

  element.addEventListener('draft-keep', keep)
  window.addEventListener('pagehide', flush)
  void drafts.take().then(kept => {
    for (const {value} of kept) lookFor(value)
    tell((known = {kept, hours}))
  })
  return without => {
    clearTimeout(timer)
    element.removeEventListener('draft-keep', keep)
    window.removeEventListener('pagehide', flush)
    if (!without) flush()
    return drafts.close()
  }
}

/** The page that kept it may have sent it too, and have been left before the answer came. */
function lookFor(value: unknown): void {
  const {key} = (value ?? {}) as {key?: unknown}
  if (typeof key === 'string') mayHaveBeenSent(key)
}
