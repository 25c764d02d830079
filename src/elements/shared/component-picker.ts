import {css, html, type TemplateResult} from 'lit'
import {components, terms, type Component} from '../../chime/index.js'
import type {LanguageController} from './language.js'
import {badge} from './badge.js'

/** A button for each component, of which several may be pressed. `choose` hears which one was. */
export function componentPicker(
  local: LanguageController,
  chosen: readonly Component[],
  choose: (component: Component) => void,
  offered = components,
): TemplateResult {
  return html`<div class="picker">
    ${offered.map(
      component =>
        html`<button
          type="button"
          data-component=${component}
          aria-pressed=${chosen.includes(component)}
          title=${terms[local.language][component].meaning}
          @click=${() => choose(component)}
        >
          ${badge(component)} ${terms[local.language][component].name}
        </button>`,
    )}
  </div>`
}

/** What the picker looks like. */
export const pickerStyles = css`
  .picker {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .picker button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 6px 14px 6px 9px;
    border-radius: var(--_radius);
  }
`
