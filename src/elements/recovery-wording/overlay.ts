import {html, render} from 'lit'
import type {Finding} from '../../wording/index.js'
import type {Field} from './field.js'
import {drawMarks, inView} from './marks.js'
import {Mirror} from './mirror.js'
import {coverField, layOver, placeCard, placeOf, type Place} from './placement.js'

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

/** Draws over a field of the page, from within a shadow root that has the overlay’s template and a card. */
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

  draw({field, text, shown, current}: Drawing): void {
    const place = field && shown.length > 0 ? placeOf(field, this.#anchor) : undefined
    this.#cover.hidden = !place
    if (!field) this.forget()
    if (!field || !place) return this.#hideCard()
    coverField(this.#cover, this.#anchor, place)
    this.#mirror.follow(field, place.width, place.height)
    this.#mirror.write(text)
    const sightings = inView(shown, this.#mirror, place.seen)
    render(drawMarks(sightings, current, place), this.#marks as unknown as HTMLElement)
    const rects = sightings.find(({finding}) => finding === current)?.rects
    if (!rects) return this.#hideCard()
    this.#card.togglePopover(true)
    placeCard(this.#card, rects)
  }

  /** Scrolls the field, then the page, as little as shows the words of a finding. */
  reveal(field: Field, {start, end}: Finding): void {
    const rectOf = (place: Place): DOMRect | undefined => {
      this.#mirror.follow(field, place.width, place.height)
      return this.#mirror.rectsOf(start, end)[0]
    }
    const place = placeOf(field, this.#anchor)
    const before = place && rectOf(place)
    if (!place || !before) return
    const {box, scale} = place
    field.scrollTop += beyond(before.top, before.bottom, box.top, box.bottom) / scale
    field.scrollLeft += beyond(before.left, before.right, box.left, box.right) / scale
    layOver(this.#spot, this.#anchor, rectOf(place) ?? before, scale)
    this.#spot.scrollIntoView({block: 'nearest', inline: 'nearest'})
  }

  /** Forgets the text that was read. */
  forget(): void {
    this.#mirror.write('')
  }

  #hideCard(): void {
    this.#card.togglePopover(false)
  }
}

const beyond = (from: number, to: number, low: number, high: number): number =>
  from < low ? from - low : to > high ? to - high : 0
