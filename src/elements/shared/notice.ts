import {html, nothing, type TemplateResult} from 'lit'

/** What happened, a paragraph to a sentence, set off from the rest; and what can be done about it. */
export function notice(
  sentences: readonly string[],
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="notice ${action === nothing ? '' : 'problem'}">
    ${sentences.map(sentence => html`<p>${sentence}</p>`)} ${action}
  </div>`
}
