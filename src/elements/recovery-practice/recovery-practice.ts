import type {TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import type {ContentPack} from '../../content/index.js'
import type {MeasureOffer} from '../../measures/index.js'
import type {Layer} from '../../wording/index.js'
import {RecordBelow} from '../recovery-chart/record-below.js'
import {needsOf, rulesFor} from '../recovery-wording/rules.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {ownDecks} from '../shared/own-decks.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import type {PracticeDesk} from './practice-desk.js'

const view = later(() => import('./practice-view.js'))

/**
 * Practice mode: the same chart, with made-up people, in the page's memory alone. Two go through a scenario, one asks and
 * the other answers, then they swap; it ends with what they ask each other. It has no endpoint, takes none, and tells
 * the page of nothing that happens in it. At its end the one who asked may look at what changed, alone.
 *
 * @element recovery-practice
 * @csspart banner - What says that this is practice.
 * @csspart begin - A button that begins with a scenario.
 * @csspart look-around - The button that begins without one.
 * @csspart scenario - What two people do, beside the chart.
 * @csspart to-note - The button that goes to the note, where the scenario begins one.
 * @csspart end - The button that ends a round.
 * @csspart swap - The button that lets the other one ask.
 * @csspart reflection - What the two ask each other at the end.
 * @csspart figures - Then and now, for the one who asked.
 * @csspart look - The button that shows then and now.
 * @csspart back - The button that goes on with a round that was ended.
 * @csspart leave - The button that goes back to choosing.
 * @csspart note - The field for a note.
 */
export class RecoveryPractice extends RecoveryElement {
  static override styles = [tokens, controls]

  /** Content packs of the site's own (one, or several in their order), laid on the package's: their scenarios, and what of them shows in a chart. */
  @property({attribute: false}) content?: ContentPack | readonly ContentPack[]

  /** The measures that the site asks beside the check-in, as for a chart. */
  @property({attribute: false}) offers?: readonly MeasureOffer[]

  /** What the site changes about the shipped wording rules (one layer, or several in their order), as for a chart. */
  @property({attribute: false}) wording?: Layer | readonly Layer[]

  #desk?: PracticeDesk
  protected readonly below = new RecordBelow(this, 'recovery-chart', snapshot => {
    this.#desk?.take(snapshot)
    this.requestUpdate()
  })

  /** The field for a note, while there is a chart beside. */
  get noteField(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea')
  }

  /** Draws anew, and puts the focus where reading begins. */
  focusTitle(): void {
    this.requestUpdate()
    void this.updateComplete.then(() => this.renderRoot.querySelector('h3')?.focus())
  }

  protected override get needs(): readonly Later<object>[] {
    return [
      view,
      ownDecks[this.local.language],
      ...(this.#desk?.isLooking ? needsOf(this.local.language, this.#desk.layers) : []),
    ]
  }

  protected override willUpdate(): void {
    if (view.code) this.#desk ??= view.code.openDesk(this, this.local)
  }

  protected override render(): TemplateResult {
    const own = ownDecks[this.local.language].code?.own
    if (!view.code || !this.#desk || !own) return this.notArrived()
    const {lint} = rulesFor(this.local.language, this.#desk.layers) ?? {}
    return view.code.practiceView({local: this.local, desk: this.#desk, own, offers: this.offers, lint})
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-practice': RecoveryPractice
  }
}
