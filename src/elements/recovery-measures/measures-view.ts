import {html, nothing, type TemplateResult} from 'lit'
import type {MeasureOffer, Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import type {LanguageController} from '../shared/language.js'
import {checkInPart} from './check-in-part.js'
import {listStyles} from './measure-list.styles.js'
import {measureList} from './measure-list.js'
import {unfoldStyles} from '../shared/unfold.styles.js'
import {styles as measuresStyles} from './recovery-measures.styles.js'
import {readingsByComponent, sittingsOf, type Sitting} from './sittings.js'
import {tableStyles} from './sittings-table.styles.js'

export const styles = [badgeStyles, unfoldStyles, measuresStyles, tableStyles, listStyles]

/** What is shown of the measures, and what happens when something is pressed. */
export interface MeasuresView {
  snapshot: RecordSnapshot | undefined
  readings: readonly Reading[]
  part: RecordSnapshot['readingsPart']
  offers: readonly MeasureOffer[]
  /** A check-in was begun, and waits to be gone on with. */
  waits: boolean
  asTable: boolean
  allRows: boolean
  /** The ids of what shows over time. */
  open: ReadonlySet<string>
  start: (event: Event, offer?: MeasureOffer) => void
  reload: () => void
  toggleTable: () => void
  showAll: () => void
  toggle: (id: string) => void
}

/** The answers to the check-in, in both of the ways in which they are shown. */
export interface CheckIns {
  byComponent: ReturnType<typeof readingsByComponent>
  sittings: readonly Sitting[]
}

/** Worked out once for the same readings. */
const known = new WeakMap<readonly Reading[], CheckIns>()

/** The check-ins, then every other measure. */
export function measuresView(local: LanguageController, view: MeasuresView): TemplateResult {
  const checkIns = checkInsIn(view.readings)
  return html`<div class="measures">
    ${checkInPart(local, view, checkIns)} ${view.part.phase === 'ready' ? measureList(local, view) : nothing}
  </div>`
}

function checkInsIn(readings: readonly Reading[]): CheckIns {
  const found = known.get(readings)
  if (found) return found
  const byComponent = readingsByComponent(readings)
  const made = {byComponent, sittings: sittingsOf(byComponent)}
  known.set(readings, made)
  return made
}
