import {html, type TemplateResult} from 'lit'

/** The way back, with what it costs. */
export function leaving(
  {leave, leaveHint}: {leave: string; leaveHint: string},
  go: () => void,
): TemplateResult {
  return html`<div class="leaving">
    <button class="quiet" type="button" part="leave" aria-describedby="leave-hint" @click=${go}>
      ${leave}
    </button>
    <p id="leave-hint" class="small">${leaveHint}</p>
  </div>`
}
