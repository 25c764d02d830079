import {html, nothing, type TemplateResult} from 'lit'
import {whatHelpsParts} from '../../goals/index.js'
import {Problem, type RecordSnapshot} from '../../record/index.js'
import {whatHelpsWords} from '../messages/what-helps/index.js'
import {optionsStyles} from '../recovery-person-copy/copy-options.styles.js'
import {copyStyles} from '../recovery-person-copy/print-copy.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {problemSentences} from '../shared/problem-sentences.js'
import {inSentences, savedSentence} from '../shared/saved-sentence.js'
import {stageHead, stageHeadStyles} from '../shared/stage-head.js'
import {whoSeesStyles} from '../shared/who-sees.styles.js'
import type {WhatHelpsDesk} from './what-helps-desk.js'
import {whatHelpsFields} from './what-helps-fields.js'
import {whatHelpsSheet} from './what-helps-sheet.js'
import {whatHelpsStyles} from './what-helps.styles.js'

export {printCopy} from '../recovery-person-copy/print-copy.js'
export {WhatHelpsDesk} from './what-helps-desk.js'
export const styles = [optionsStyles, ...copyStyles, stageHeadStyles, whoSeesStyles, whatHelpsStyles]

/** What it is drawn from. */
export interface WhatHelpsSetting {
  local: LanguageController
  desk: WhatHelpsDesk
  snapshot: RecordSnapshot | undefined
  /** What the person is called. */
  name: string
  edit: () => void
  leave: () => void
  print: () => void
  close: () => void
}

/** What helps the person, as a sheet to read and to print, or as a form; and which plans of theirs the chart holds. */
export function whatHelpsView(setting: WhatHelpsSetting): TemplateResult {
  const {local, desk, snapshot, close} = setting
  const words = whatHelpsWords[local.language]
  const {sheet} = desk
  return html`<section aria-labelledby="title">
    ${stageHead(words, close)}
    <p role="status" class="small" part="told">${told(setting)}</p>
    <div role="alert">${sheet.phase === 'failed' ? unread(setting, sheet.problem!) : nothing}</div>
    ${
      snapshot?.whose === ''
        ? html`<p>${words.noRecord}</p>`
        : sheet.editing
          ? whatHelpsFields(setting)
          : reading(setting)
    }
    ${plans(setting)}
  </section>`
}

function told({local, desk: {sheet}}: WhatHelpsSetting): string {
  const words = whatHelpsWords[local.language]
  const {phase, kept, saved} = sheet
  if (saved) return inSentences(savedSentence(local, saved.at), saved.merged ? words.merged : '').trim()
  if (phase === 'reading' && !kept) return words.reading
  return kept?.time && !sheet.editing ? words.last(local.date(kept.time), kept.typedBy ?? '') : ''
}

function unread({local, desk}: WhatHelpsSetting, problem: Problem): TemplateResult {
  const again = html`<button type="button" part="again" @click=${() => void desk.read()}>
    ${whatHelpsWords[local.language].again}
  </button>`
  return notice(problemSentences(local.words, problem), again)
}

function reading({local, desk, snapshot, name, edit, print}: WhatHelpsSetting): TemplateResult {
  const words = whatHelpsWords[local.language]
  const {kept, phase} = desk.sheet
  const isSaid = kept && whatHelpsParts.some(part => kept.words[part].trim())
  // What could not be read is not nothing, and is not written over.
  const mayWrite = phase === 'read' || desk.waits
  return html`<div class="row">
      ${
        mayWrite
          ? html`<button class=${isSaid ? '' : 'main'} type="button" part="edit" @click=${edit}>
              ${desk.waits ? local.words.chart.goOn : isSaid ? words.change : words.write}
            </button>`
          : nothing
      }
      ${isSaid ? html`<button class="main" type="button" part="print" @click=${print}>${words.print}</button>` : nothing}
    </div>
    ${
      isSaid
        ? html`<div class="preview" role="region" aria-label=${words.preview} tabindex="0">
            ${whatHelpsSheet(kept, {
              language: local.language,
              personName: name,
              contacts: snapshot?.site?.contacts ?? [],
            })}
          </div>`
        : phase === 'read'
          ? html`<p part="nothing">${words.nothing}</p>`
          : nothing
    }`
}

/** The plans that the site keeps as documents, each by the site's own name for it. */
function plans({local, desk, snapshot}: WhatHelpsSetting): TemplateResult | typeof nothing {
  const kinds = snapshot?.site?.plans ?? []
  const found = desk.sheet.plans
  if (!kinds.length || !found) return nothing
  const words = whatHelpsWords[local.language]
  const one = ({name, type}: (typeof kinds)[number]): TemplateResult => {
    const called = name[local.language]
    const plan = found instanceof Problem ? undefined : found.find(({types}) => types.includes(type))
    const facts = [plan?.title, plan?.time && local.date(plan.time)].filter(Boolean).join(', ')
    return html`<li>
      <b>${called}</b> ${facts}
      ${
        plan?.url
          ? html`<a href=${plan.url} target="_blank" rel="noopener noreferrer">${words.plan.open(called)}</a>`
          : html`<span class="small"
              >${found instanceof Problem ? words.plan.unread : plan ? words.plan.inChart : words.plan.none}</span
            >`
      }
    </li>`
  }
  return html`<div class="plans" part="plans">
    <h4>${words.plans}</h4>
    <ul>
      ${kinds.map(one)}
    </ul>
  </div>`
}
