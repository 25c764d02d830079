import type {Box} from './placement.js'

/** Puts the card under the rows of the words, above them where there is more room, and always inside what can be seen of the page. */
export function placeCard(card: HTMLElement, rows: readonly Box[]): void {
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const gap = 8
  const view = window.visualViewport
  const left = view?.offsetLeft ?? 0
  const top = view?.offsetTop ?? 0
  const width = view?.width ?? innerWidth
  const height = view?.height ?? innerHeight
  const {style} = card
  style.setProperty('max-inline-size', `${width - 2 * gap}px`)
  style.setProperty('max-block-size', 'none')
  const size = card.getBoundingClientRect()
  const below = top + height - last.bottom - 2 * gap
  const above = first.top - top - 2 * gap
  const isBelow = size.height <= below || below >= above
  const tall = Math.min(size.height, Math.max(isBelow ? below : above, 0))
  style.setProperty('max-block-size', `${tall}px`)
  style.setProperty('top', `${isBelow ? last.bottom + gap : first.top - gap - tall}px`)
  const furthest = left + width - gap - size.width
  style.setProperty(
    'left',
    `${Math.max(left + gap, Math.min((isBelow ? last : first).left - 14, furthest))}px`,
  )
}
