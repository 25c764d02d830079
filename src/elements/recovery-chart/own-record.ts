import {html, type TemplateResult} from 'lit'
import type {RecoveryChart} from './recovery-chart.js'

/** The record that a chart opens by itself, with what the page gave the chart, around what the chart shows. */
export function ownRecord(chart: RecoveryChart, content: TemplateResult): TemplateResult {
  return html`<recovery-record
    base-url=${chart.baseUrl}
    patient=${chart.patient}
    .authorization=${chart.authorization}
    .scopes=${chart.scopes}
    .backend=${chart.backend}
    .sideCar=${chart.sideCar}
    .messaging=${chart.messaging}
    .config=${chart.config}
    .configSrc=${chart.configSrc}
    .author=${chart.author}
    >${content}</recovery-record
  >`
}
