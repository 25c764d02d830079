import {html, nothing, type TemplateResult} from 'lit'
import {terms} from '../../chime/index.js'
import type {Finding} from '../../wording/index.js'
import {badge} from '../shared/badge.js'
import type {LeaveReason} from '../shared/events.js'
import type {FindingView} from './finding-view.js'

const leaveReasons: readonly LeaveReason[] = ['own-word', 'legal', 'diagnosis', 'disagree']

/** After a choice the next finding moves under the pointer: the second half of a double click is not meant for it. */
const once =
  (choose: () => void) =>
  ({detail}: MouseEvent): void =>
    detail > 1 ? undefined : choose()

/** What is offered for a finding: words to write, and questions to ask. */
export function fixes(finding: Finding, view: FindingView, hasKeys: boolean): TemplateResult[] {
  const {words} = view
  const offered = view.fixesOf(finding)
  return offered.map(fix => {
    const isTaken = fix.kind === 'replace'
    // A key stands for the first of its kind.
    const hasKey = hasKeys && fix === offered.find(({kind}) => kind === fix.kind)
    return html`<button
      type="button"
      class="fix"
      aria-keyshortcuts=${hasKey ? (isTaken ? 'Alt+Enter' : 'Alt+Shift+Enter') : nothing}
      @click=${once(() => (isTaken ? void view.take(finding, fix.text) : view.answer(finding)))}
    >
      <span>${isTaken ? words.wording.replace(fix.text) : `${words.wording.ask} ${fix.text}`}</span>
      ${hasKey ? html`<kbd>${isTaken ? words.wording.takeKey : words.wording.askKey}</kbd>` : nothing}
    </button>`
  })
}

/** What a finding touches, and the way to leave it: at once, or with a reason for those who want to say it. */
export function foot(
  finding: Finding,
  view: FindingView,
  after: TemplateResult,
  key?: string,
): TemplateResult {
  const {leave, because, reasons} = view.words.wording
  return html`<div class="foot">
      ${components(finding, view)}
      <button
        type="button"
        class="quiet leave"
        aria-keyshortcuts=${key ?? nothing}
        @click=${once(() => view.leave(finding))}
      >
        ${leave} ${after}
      </button>
    </div>
    <details class="small because" @toggle=${() => view.resized()}>
      <summary>${because}</summary>
      <div class="row">
        ${leaveReasons.map(
          each =>
            html`<button type="button" @click=${once(() => view.leave(finding, each))}>
              ${reasons[each]}
            </button>`,
        )}
      </div>
    </details>`
}

const components = ({chime}: Finding, {language}: FindingView): TemplateResult =>
  html`<p class="small about">
    ${chime.map(component => html`<span>${badge(component)} ${terms[language][component].name}</span>`)}
  </p>`
