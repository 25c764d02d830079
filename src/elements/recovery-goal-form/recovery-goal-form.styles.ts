import {css} from 'lit'

/** What the goal form looks like, but for what unfolds. */
export const goalFormStyles = css`
  header .notice {
    margin-block-start: 10px;
  }

  :host {
    container-type: inline-size;
  }

  .form {
    --_inset: 24px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding: var(--_inset) var(--_inset) 0;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_paper);
  }

  #title {
    font-size: 1.27em;
    line-height: 1.3;
  }

  h4 {
    font-size: 0.933em;
  }

  h4 .small,
  legend .small {
    font-weight: 400;
    font-size: 0.893em;
  }

  .field > #question:not(:empty) {
    margin-block-end: 10px;
  }

  .aside .row {
    margin-block-start: 8px;
  }

  ::placeholder {
    color: var(--_soft-ink);
    opacity: 1;
  }

  .field > * + :is(textarea, :not(:empty)) {
    margin-block-start: 6px;
  }

  label,
  .label {
    display: block;
    font-size: 0.933em;
    font-weight: 700;
  }

  legend {
    margin-block-end: 8px;
  }

  textarea {
    display: block;
    font: 400 1.333em/1.35 var(--_serif);
    field-sizing: content;
    max-block-size: 18em;
    resize: vertical;
  }

  #words {
    min-block-size: 4.9em;
  }

  textarea.written {
    font: inherit;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_accent);
    border-width: 2px;
  }

  textarea:read-only {
    background: var(--_paper);
  }

  .fault:not(:empty) {
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--_accent);
    font-weight: 700;
  }

  /* A question that may help, and can be left alone. */
  .hint:not(:empty) {
    margin-block-start: 6px;
    font-style: italic;
  }

  @container (max-width: 420px) {
    .form {
      --_inset: 16px;
    }
  }
`
