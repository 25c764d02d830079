import {ancestorsOf} from './placement.js'

/** How long a pause in typing is, in milliseconds. */
const pause = 600
/** How often to look for what no event tells: a value set by the page's code, a field that appeared or moved. */
const heartbeat = 500

/** Who hears about a field. */
export interface FieldWatcher {
  /** The person typed; `composing` while an input method is at work on the word. */
  typed(composing: boolean): void
  /** The caret may have moved; `pointed` when by a pointer. */
  caretMoved(pointed: boolean): void
  pressed(event: KeyboardEvent): void
}

/** Watches what a person does in a field, and leaves the field as it is. Answers how to stop. */
export function watchField(field: HTMLElement, watcher: FieldWatcher): () => void {
  const over = new AbortController()
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ): void => field.addEventListener(name, listener as EventListener, {signal: over.signal, capture: true})
  // An editor that writes by itself what is typed is told before, and tells nobody after.
  for (const name of ['beforeinput', 'input'] as const)
    on(name, event => watcher.typed((event as InputEvent).isComposing))
  on('compositionend', () => watcher.typed(false))
  for (const name of ['selectionchange', 'select', 'keyup', 'focus'] as const)
    on(name, () => watcher.caretMoved(false))
  on('click', () => watcher.caretMoved(true))
  on('keydown', event => watcher.pressed(event))
  return () => over.abort()
}

/** Tells, at most once a frame, that the page may have changed around some elements. Answers how to stop. */
export function watchPage(elements: readonly Element[], changed: () => void): () => void {
  const over = new AbortController()
  const options = {signal: over.signal, capture: true, passive: true}
  let frame = 0
  const soon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      changed()
    })
  }
  const sizes = new ResizeObserver(soon)
  const tree = new MutationObserver(soon)
  for (const element of elements) sizes.observe(element)
  const around = new Set(elements.flatMap(element => [element, ...ancestorsOf(element)]))
  // What happens in a shadow root, a scroll for one, is not always heard outside.
  for (const root of new Set([...around].map(element => element.getRootNode()))) {
    tree.observe(root, {subtree: true, childList: true, characterData: true, attributes: true})
    for (const name of [
      'input',
      'selectionchange',
      'scroll',
      'transitionend',
      'animationend',
      'toggle',
      'reset',
      'focusin',
      'focusout',
    ])
      root.addEventListener(name, soon, options)
  }
  window.addEventListener('resize', soon, options)
  for (const name of ['scroll', 'resize']) window.visualViewport?.addEventListener(name, soon, options)
  const beat = setInterval(soon, heartbeat)
  soon()
  return () => {
    over.abort()
    sizes.disconnect()
    tree.disconnect()
    clearInterval(beat)
    cancelAnimationFrame(frame)
  }
}

/** A clock that each key starts anew, and that tells when a pause has come. */
export function newPause(over: () => void): {restart(): void; stop(): void} {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => clearTimeout(timer)
  const restart = (): void => {
    stop()
    timer = setTimeout(over, pause)
  }
  return {restart, stop}
}
