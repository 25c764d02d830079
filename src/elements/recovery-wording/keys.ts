import type {FieldReader} from './field-reader.js'
import type {FindingView} from './finding-view.js'

/** What one can ask for by a key: another finding, a choice, or to go between the field and the card. */
type Wish = 'next' | 'previous' | 'take' | 'ask' | 'leave' | 'card' | 'field'

/** The ways that a key can go, besides the choices of a finding. */
export interface Ways {
  /** To the next finding, or the one before. */
  step(isBack: boolean): void
  toCard(): void
}

/** What a key does just now; nothing when it is the page's own. What it does here, it does nowhere else, also of two that watch one field. */
export function actionOf(
  event: KeyboardEvent,
  {current, field, findings}: FieldReader,
  view: FindingView,
  {step, toCard, overlay}: Ways & {overlay?: {isCardShown: boolean} | undefined},
): (() => void) | undefined {
  const wish = wishOf(event)
  if (event.repeat && (wish === 'take' || wish === 'ask' || wish === 'leave')) return () => undefined
  if (wish === 'next' || wish === 'previous')
    return findings.length ? () => step(wish === 'previous') : undefined
  if (wish === 'field') return event.target === field?.element ? undefined : () => field?.element.focus()
  // What nobody can see is not acted on.
  if (!wish || !current || !overlay?.isCardShown) return undefined
  if (wish === 'leave') return () => view.leave(current)
  if (wish === 'card') return toCard
  const fix = view.fixesOf(current).find(({kind}) => kind === (wish === 'take' ? 'replace' : 'prompt'))
  return fix && (() => (wish === 'take' ? void view.take(current, fix.text) : view.answer(current)))
}

/** What has just got the focus hears nothing of a key that is still held from before: it was meant for something else. */
export function holdOff(element: HTMLElement): void {
  const over = new AbortController()
  const options = {capture: true, signal: over.signal}
  const heard = (event: KeyboardEvent): void => (event.repeat ? event.preventDefault() : over.abort())
  element.addEventListener('keydown', heard, options)
  element.addEventListener('keyup', () => over.abort(), options)
}

const withAlt: Readonly<Record<string, Wish>> = {Enter: 'take', ArrowDown: 'card', ArrowUp: 'field'}

/** What a key asks for, if it is one of ours. */
function wishOf(event: KeyboardEvent): Wish | undefined {
  const {key, altKey, shiftKey} = event
  if (event.isComposing || event.ctrlKey || event.metaKey) return undefined
  if (altKey) return shiftKey ? (key === 'Enter' ? 'ask' : undefined) : withAlt[key]
  if (key === 'F8') return shiftKey ? 'previous' : 'next'
  return key === 'Escape' && !shiftKey ? 'leave' : undefined
}
