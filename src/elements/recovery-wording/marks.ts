import {svg, type SVGTemplateResult} from 'lit'
import type {Finding} from '../../wording/index.js'
import type {Box, Place} from './placement.js'

/** A finding and where its words are drawn, in the viewport. */
export interface Sighting {
  finding: Finding
  rects: DOMRect[]
}

/** The findings whose words can be seen. A long note has many: only those near the view are measured. */
export function inView(
  findings: readonly Finding[],
  rectsOf: (finding: Finding) => DOMRect[],
  seen: Box,
): Sighting[] {
  let first = 0
  for (let high = findings.length; first < high;) {
    const middle = (first + high) >> 1
    if ((rectsOf(findings[middle]!).at(-1)?.bottom ?? Infinity) < seen.top) first = middle + 1
    else high = middle
  }
  const sightings: Sighting[] = []
  for (const finding of findings.slice(first)) {
    const rects = rectsOf(finding)
    if (rects[0] && rects[0].top > seen.bottom) break
    if (rects.some(rect => meets(rect, seen))) sightings.push({finding, rects})
  }
  return sightings
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/** A wavy line under each row of each finding; the words that the card is about have a wash behind them. */
export function drawMarks(
  sightings: readonly Sighting[],
  current: Finding | undefined,
  {box, scale}: Place,
): SVGTemplateResult[] {
  return sightings.map(({finding, rects}) => {
    const isCurrent = finding === current
    return svg`<g class=${isCurrent ? 'current' : ''}>${rects.map(rect => {
      const x = (rect.left - box.left) / scale
      const y = (rect.top - box.top) / scale
      const width = rect.width / scale
      const height = rect.height / scale
      return svg`<rect class="wash" x=${x} y=${y} width=${width} height=${height} rx="2"></rect>
        <path class="wave" d=${wave(x, y + height - 0.5, width)}></path>`
    })}</g>`
  })
}

function wave(x: number, y: number, width: number): string {
  const steps = Math.max(1, Math.round(width / 3.5))
  const step = width / steps
  return `M${x} ${y}q${step / 2} -2.6 ${step} 0${`t${step} 0`.repeat(steps - 1)}`
}
