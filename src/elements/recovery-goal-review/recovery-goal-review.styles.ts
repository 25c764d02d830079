import {css} from 'lit'
import {unfoldStyles} from '../shared/unfold.styles.js'
import {choiceStyles} from './review-choice.styles.js'

const review = css`
  :host {
    container-type: inline-size;
  }

  .review {
    display: grid;
    gap: 14px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .title {
    font-size: 1.13em;
    font-weight: 700;
  }

  .sides,
  .then,
  .now {
    display: grid;
    gap: 14px;
    align-content: start;
    min-inline-size: 0;
  }

  .then {
    gap: 4px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }

  .then .words {
    font-size: 1.133em;
  }

  .words + .small {
    margin-block-end: 6px;
  }

  .note {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .label,
  .field,
  .field label,
  legend {
    font-size: 0.933em;
    font-weight: 700;
  }

  legend {
    margin-block-end: 6px;
  }

  .field {
    display: grid;
    gap: 6px;
  }

  .field > :is(textarea, input, select, .small) {
    font-weight: 400;
  }

  textarea {
    field-sizing: content;
    max-block-size: 12em;
    resize: vertical;
  }

  textarea.spoken {
    font: 400 1.2em/1.35 var(--_serif);
  }

  .further {
    display: grid;
    gap: 14px;
    padding-block: 6px;
  }

  .notice {
    display: grid;
    gap: 8px;
  }

  @container (min-width: 40em) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 20px;
    }

    .further {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }

    .wide {
      grid-column: 1 / -1;
    }
  }
`

/** What a review looks like: two sides where there is room, one under the other where there is not. */
export const reviewStyles = [unfoldStyles, review, choiceStyles]
