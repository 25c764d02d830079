import {css, html, nothing, type TemplateResult} from 'lit'
import {checkIn} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'

/** How far the check-in is, in words too, and on every screen what it is not. */
export function progress(local: LanguageController, step: number): TemplateResult {
  const total = checkIn.items.length
  const where = step < total ? `${local.words.measureForm.progress(step + 1, total)} · ` : nothing
  return html`<div class="progress" part="progress">
    <progress max=${total} value=${Math.min(step + 1, total)} aria-labelledby="where"></progress>
    <p id="where" class="small">${where}${checkIn.caution?.[local.language]}</p>
  </div>`
}

/** What it looks like; forced colours keep the browser's own bar. */
export const progressStyles = css`
  .progress {
    margin-block-end: 28px;
  }

  progress {
    display: block;
    inline-size: 100%;
    margin-block-end: 8px;
  }

  @media (forced-colors: none) {
    progress {
      appearance: none;
      block-size: 4px;
      border: 0;
      border-radius: 2px;
      background: var(--_line);
      overflow: hidden;
    }

    progress::-webkit-progress-bar {
      background: var(--_line);
    }

    progress::-webkit-progress-value {
      background: var(--_accent);
    }

    progress::-moz-progress-bar {
      background: var(--_accent);
    }
  }
`
