import {html, render} from 'lit'
import type {Finding} from '../../wording/index.js'
import type {Field} from './field.js'
import {drawMarks, inView} from './marks.js'
import {Mirror} from './mirror.js'
import {placeCard} from './place-card.js'
import {coverField, layOver, placeOf, type Place} from './placement.js'

/** What there is to draw over a field. */
export interface Drawing {
  field?: Field | undefined
  text: string
  /** The findings to underline. */
  shown: readonly Finding[]
  /** The finding that the card is about. */
  current?: Finding | undefined
}

/** What an overlay draws with: it hangs from the corner of its element, and nothing of it is there to be read. */
export const overlayTemplate = html`<div class="anchor" aria-hidden="true" translate="no">
  <div class="cover">
    <div class="mirror"></div>
    <svg class="marks"></svg>
  </div>
  <i class="spot"></i>
</div>`

/**
 * Draws over a field of the page, from within a shadow root that has the overlay’s template and a card. Custom Highlight
 * would do it for what is editable alone, and only with a rule of ours in the page's own style sheets.
 */
export class Overlay {
  readonly #anchor: HTMLElement
  readonly #cover: HTMLElement
  readonly #spot: HTMLElement
  readonly #marks: SVGElement
  readonly #card: HTMLElement
  readonly #mirror: Mirror

  constructor(root: ShadowRoot) {
    const find = <E extends Element>(name: string): E => root.querySelector<E>(name)!
    this.#anchor = find('.anchor')
    this.#cover = find('.cover')
    this.#spot = find('.spot')
    this.#marks = find('.marks')
    this.#card = find('.card')
    this.#mirror = new Mirror(find('.mirror'))
  }

  /** Whether the card can be seen. */
  get isCardShown(): boolean {
    return this.#card.matches(':popover-open')
  }

  draw({field, text, shown, current}: Drawing): void {
    const place = field && shown.length > 0 ? placeOf(field.element, this.#anchor) : undefined
    this.#cover.hidden = !place
    if (!field || !place) {
      this.forget()
      return this.#hideCard()
    }
    coverField(this.#cover, this.#anchor, place)
    this.#mirror.write(field.rectsOf ? '' : text)
    const sightings = inView(shown, this.#measure(field, place), place.seen)
    render(drawMarks(sightings, current, place), this.#marks as unknown as HTMLElement)
    const rects = sightings.find(({finding}) => finding === current)?.rects
    if (!rects) return this.#hideCard()
    this.#card.togglePopover(true)
    placeCard(this.#card, rects)
  }

  /** Scrolls the field, then the page, as little as shows the words of a finding. */
  reveal({field}: Drawing, finding: Finding): void {
    if (!field) return
    const {element} = field
    const rectOf = (place: Place): DOMRect | undefined => this.#measure(field, place)(finding)[0]
    const place = placeOf(element, this.#anchor)
    const before = place && rectOf(place)
    if (!place || !before) return
    const {box, scale, anchorScale} = place
    element.scrollTop += beyond(before.top, before.bottom, box.top, box.bottom) / scale
    element.scrollLeft += beyond(before.left, before.right, box.left, box.right) / scale
    layOver(this.#spot, this.#anchor, rectOf(place) ?? before, anchorScale)
    this.#spot.scrollIntoView({block: 'nearest', inline: 'nearest'})
  }

  /** Forgets the text that was read. */
  forget(): void {
    this.#mirror.write('')
  }

  /** Where the words of a finding are: by the browser's own account, or by that of the mirror. */
  #measure(field: Field, {width, height}: Place): (finding: Finding) => DOMRect[] {
    const measure = field.rectsOf ? field : this.#mirror
    if (measure === this.#mirror) this.#mirror.follow(field.element, width, height)
    return ({start, end}) => measure.rectsOf!(start, end)
  }

  #hideCard(): void {
    this.#card.togglePopover(false)
  }
}

const beyond = (from: number, to: number, low: number, high: number): number =>
  from < low ? from - low : to > high ? to - high : 0
