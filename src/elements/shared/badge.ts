import {css, svg, html, type TemplateResult} from 'lit'
import {letters, type Component} from '../../chime/index.js'

const shapes: Readonly<Record<Component, TemplateResult>> = {
  connectedness: svg`<circle cx="12" cy="12" r="11"></circle>`,
  hope: svg`<path d="M2 19V11a10 10 0 0 1 20 0v8a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3Z"></path>`,
  identity: svg`<rect x="4" y="4" width="16" height="16" rx="3" transform="rotate(45 12 12)"></rect>`,
  meaning: svg`<rect x="1.5" y="1.5" width="21" height="21" rx="6"></rect>`,
  empowerment: svg`<path d="M12 1 22 9v10a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V9Z"></path>`,
}

/** The sign of a component: its letter in a shape of its own, so that it is told without colour. Decorative: a name stands beside it. */
export function badge(component: Component): TemplateResult {
  return html`<svg class="badge ${component}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    ${shapes[component]}
    <text x="12" y=${component === 'empowerment' ? 17.5 : 16.2} text-anchor="middle">
      ${letters[component]}
    </text>
  </svg>`
}

/** What a badge looks like, and the component colours as `--_component` on anything that has the component's class. */
export const badgeStyles = css`
  .connectedness {
    --_component: var(--_connectedness);
  }

  .hope {
    --_component: var(--_hope);
  }

  .identity {
    --_component: var(--_identity);
  }

  .meaning {
    --_component: var(--_meaning);
  }

  .empowerment {
    --_component: var(--_empowerment);
  }

  .badge {
    flex: none;
    fill: var(--_component);
  }

  .badge text {
    fill: light-dark(#ffffff, #10181d);
    font: 700 12px/1 sans-serif;
  }

  @media (forced-colors: active) {
    .badge {
      fill: CanvasText;
    }

    .badge text {
      fill: Canvas;
      forced-color-adjust: none;
    }

    [aria-pressed='true'] .badge {
      fill: HighlightText;
    }

    [aria-pressed='true'] .badge text {
      fill: Highlight;
    }
  }
`
