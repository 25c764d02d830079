import {css, html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'

/** A small group of which one is chosen, each as easy to hit as a button. */
export interface Pills<Value> {
  name: string
  legend: string
  hint?: string
  options: readonly (readonly [value: Value, label: string])[]
  chosen: Value
  choose: (value: Value) => void
}

/** Draws it: native radio buttons, so that the arrow keys go through them. */
export function pills<Value>({name, legend, hint, options, chosen, choose}: Pills<Value>): TemplateResult {
  return html`<fieldset class="pills" part=${name} aria-describedby=${hint ? `${name}-hint` : nothing}>
    <legend>${legend}</legend>
    ${hint ? html`<p id="${name}-hint" class="small">${hint}</p>` : nothing}
    <div class="choices">
      ${options.map(
        ([value, label]) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${String(value ?? '')}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            />
            ${label}
          </label>`,
      )}
    </div>
  </fieldset>`
}

/** What the choice looks like. */
export const pillStyles = css`
  .pills > .small {
    margin-block: -4px 8px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_card);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }

  .choices label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choices input {
    inline-size: 1.2em;
    min-block-size: 1.2em;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }
`
