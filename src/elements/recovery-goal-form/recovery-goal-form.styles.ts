import {css} from 'lit'
import {goalConflictStyles} from './goal-conflict.js'
import {statusChoiceStyles} from './status-choice.js'

const form = css`
  :host {
    container-type: inline-size;
  }

  .form {
    display: grid;
    gap: 20px;
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_paper);
  }

  .title {
    font-size: 1.27em;
    line-height: 1.3;
  }

  h4 {
    font-size: 0.933em;
  }

  .field > #question:not(:empty) {
    margin-block-end: 10px;
  }

  .aside .row {
    margin-block-start: 8px;
  }

  .field > * + :is(textarea, :not(:empty)) {
    margin-block-start: 6px;
  }

  .field label,
  textarea {
    display: block;
  }

  label {
    font-size: 0.933em;
    font-weight: 700;
  }

  .end {
    display: grid;
    gap: 12px;
  }

  legend {
    margin-block-end: 8px;
  }

  legend .small {
    font-weight: 400;
    font-size: 0.893em;
  }

  textarea {
    font: 400 1.333em/1.35 var(--_serif);
    field-sizing: content;
    min-block-size: 4.9em;
    max-block-size: 18em;
    resize: vertical;
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

  @container (max-width: 420px) {
    .form {
      padding: 16px;
    }
  }
`

/** What the goal form looks like, with its parts. */
export const goalFormStyles = [form, statusChoiceStyles, goalConflictStyles]
