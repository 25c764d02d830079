import {css} from 'lit'

/** A quiet button among others; what is written takes the whole width. */
export const correctionStyles = css`
  :host {
    display: contents;
  }

  button[part='open'] {
    margin-inline: -8px;
    font-size: 0.933em;
    font-weight: 400;
    text-align: start;
  }

  .form,
  .told:not(:empty) {
    order: 2;
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .form {
    display: grid;
    gap: 10px;
    margin-block: 6px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .form > label {
    font-weight: 700;
  }

  textarea {
    field-sizing: content;
    resize: vertical;
  }

  .seen h4 {
    font-size: 1em;
  }

  .told:empty,
  [role='alert']:empty {
    position: absolute;
  }
`
