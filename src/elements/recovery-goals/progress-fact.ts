import {html, nothing, svg, type TemplateResult} from 'lit'
import type {RecoveryGoal} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import {picture, trendPath} from '../recovery-measure-trend/trend-path.js'
import type {LanguageController} from '../shared/language.js'
import {ratingInWords} from './rating-words.js'
import {saidBy} from './said-by.js'

/** How many ratings of the person's own make a line. */
const enough = 3

/** How far a goal has come, in words, with its day and (where it was not the person) who says so; and a small line of the person's own ratings. */
export function progressFact(
  local: LanguageController,
  {levels}: RecoveryGoal,
  readings: readonly Reading[],
): TemplateResult | typeof nothing {
  const rated = readings.filter(({value, caution}) => value !== undefined && !caution)
  const last = rated.at(-1)
  const rating = last && ratingInWords(local, last, levels)
  if (!last || !rating) return nothing
  const {speaker = 'unsaid', speakerName, time} = last
  const who = speaker === 'person' ? undefined : saidBy(local, speaker, speakerName)
  const said = [local.words.goals.whereItIs(rating), time && local.date(time), who].filter(Boolean).join(', ')
  const own = rated.filter(each => each.speaker === 'person' && each.instrument === 'goal-progress')
  return html`<span class="pill progress" part="progress"
    >${said} ${own.length < enough ? nothing : line(local, own)}</span
  >`
}

function line(local: LanguageController, readings: readonly Reading[]): TemplateResult {
  const {line: path, dots} = trendPath(readings, [0, 10])
  const values = readings.map(({value}) => value)
  const {labelled, rated} = local.words.goals
  const label = labelled(rated(values.length), values.join(', '))
  return svg`<svg
    role="img"
    aria-label=${label}
    viewBox="0 0 ${picture.width} ${picture.height}"
    preserveAspectRatio="none"
  >
    <path class="line" d=${path}></path>
    <path class="dots" d=${dots}></path>
  </svg>`
}
