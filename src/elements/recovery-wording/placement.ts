/** A rectangle in the viewport. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where a field is: the box that its text scrolls in, the part of it that can be seen, and its size in CSS pixels. */
export interface Place {
  box: Box
  seen: Box
  width: number
  height: number
  /** How far the field is drawn larger than its CSS pixels, and how far the anchor is. */
  scale: number
  anchorScale: number
  stacking: string
}

/** How wide the anchor is drawn, so that its measured width tells how far the page is scaled. */
export const anchorWidth = 100

/** What a measured width of whole pixels may be off by: less is no other scale. */
const rounding = 0.02
/** How much more a field may be stretched one way than the other, by rounding alone: beyond that it is squeezed or turned. */
const evenness = 0.06

/** Finds where a field is, seen from an `anchor`; nothing when it is hidden, in a dialog that leaves the anchor inert, or drawn out of shape. */
export function placeOf(field: HTMLElement, anchor: HTMLElement): Place | undefined {
  if (!field.checkVisibility({visibilityProperty: true})) return undefined
  const anchorScale = anchor.getBoundingClientRect().width / anchorWidth
  const shared = new Set(ancestorsOf(anchor))
  const around = ancestorsOf(field)
  if (!anchorScale || around.some(each => each.matches(':modal') && !shared.has(each))) return undefined
  const rect = field.getBoundingClientRect()
  // A field may be scaled by itself, or by something that the anchor is not in.
  const ownScale = rect.width / field.offsetWidth || anchorScale
  const scale = Math.abs(ownScale / anchorScale - 1) < rounding ? anchorScale : ownScale
  // Squeezed or turned, its words are not where a copy of it has them: better no underline than one under other words.
  if (Math.abs(rect.height / field.offsetHeight / ownScale - 1) > evenness) return undefined
  const style = getComputedStyle(field)
  const edge = (side: string): number =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0
  const [top, right, bottom, left] = [edge('top'), edge('right'), edge('bottom'), edge('left')]
  // A scroll bar takes whole pixels; what is less is the rounding of a broken border. An input has none.
  const barOf = (rest: number): number =>
    rest >= 2 && !(field instanceof HTMLInputElement) ? Math.round(rest) : 0
  const bar = barOf(field.offsetWidth - field.clientWidth - left - right)
  const barBelow = barOf(field.offsetHeight - field.clientHeight - top - bottom)
  const barLeft = field.clientLeft - left >= 2 ? bar : 0
  const box = {
    left: rect.left + (left + barLeft) * scale,
    top: rect.top + top * scale,
    right: rect.right - (right + bar - barLeft) * scale,
    bottom: rect.bottom - (bottom + barBelow) * scale,
  }
  const {seen, stacking} = lookThrough([field, ...around], shared, textBox(field, style, box, scale))
  const width = (box.right - box.left) / scale
  const height = (box.bottom - box.top) / scale
  return {box, seen, width, height, scale, anchorScale, stacking}
}

/** Where text is cut off: an input shows it up to its padding, anything else up to its border. */
function textBox(field: HTMLElement, style: CSSStyleDeclaration, box: Box, scale: number): Box {
  if (!(field instanceof HTMLInputElement)) return box
  const [left, right] = [style.paddingLeft, style.paddingRight].map(Number.parseFloat) as [number, number]
  return {...box, left: box.left + left * scale, right: box.right - right * scale}
}

/** What its ancestors, which come after it, leave to be seen of a field, and the layer that it lies in above those of the anchor. */
function lookThrough(
  elements: readonly Element[],
  shared: ReadonlySet<Element>,
  box: Box,
): {seen: Box; stacking: string} {
  let seen = meet(box, {left: 0, top: 0, right: innerWidth, bottom: innerHeight})
  let stacking = 'auto'
  // What is positioned is cut by nothing below what it is positioned in.
  let isLifted = false
  for (const element of elements) {
    const style = getComputedStyle(element)
    if (!shared.has(element) && style.zIndex !== 'auto') stacking = style.zIndex
    if (isLifted && !holdsPositioned(style)) continue
    if (
      element !== elements[0] &&
      /auto|scroll|hidden|clip/.test(style.overflow) &&
      style.display !== 'contents'
    ) {
      if (element !== document.body && element !== document.documentElement)
        seen = meet(seen, element.getBoundingClientRect())
    }
    if (style.position === 'fixed') break
    isLifted = style.position === 'absolute'
  }
  return {seen, stacking}
}

const holdsPositioned = ({position, transform, filter, contain}: CSSStyleDeclaration): boolean =>
  position !== 'static' ||
  transform !== 'none' ||
  filter !== 'none' ||
  /paint|layout|strict|content/.test(contain)

/** The elements around an element as it is drawn: through slots and shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = []
  for (let node: Element | null = parentOf(element); node; node = parentOf(node)) ancestors.push(node)
  return ancestors
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
  null

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

/** Lays an element of the anchor over a box of the viewport. */
export function layOver(element: HTMLElement, anchor: HTMLElement, box: Box, scale: number): void {
  const origin = anchor.getBoundingClientRect()
  const put = (name: string, length: number): void => element.style.setProperty(name, `${length / scale}px`)
  put('left', box.left - origin.left)
  put('top', box.top - origin.top)
  put('width', box.right - box.left)
  put('height', box.bottom - box.top)
}

/** Lays the cover over the text of a field, in its CSS pixels and cut to what can be seen of it. */
export function coverField(
  cover: HTMLElement,
  anchor: HTMLElement,
  {box, seen, width, height, scale, anchorScale, stacking}: Place,
): void {
  layOver(cover, anchor, box, anchorScale)
  cover.style.setProperty('width', `${width}px`)
  cover.style.setProperty('height', `${height}px`)
  cover.style.setProperty('transform', scale === anchorScale ? 'none' : `scale(${scale / anchorScale})`)
  const cut = [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left]
  cover.style.setProperty('clip-path', `inset(${cut.map(length => `${length / scale}px`).join(' ')})`)
  cover.style.setProperty('z-index', stacking)
}
