import {css} from 'lit'

export const answerStyles = css`
  .answer,
  .others,
  .reflect,
  .told {
    inline-size: 100%;
    max-inline-size: 48em;
    margin-inline: auto;
  }

  .answer label,
  .answer legend {
    font-size: 0.933em;
    font-weight: 700;
  }

  .answer .choices label {
    font-size: 1em;
    font-weight: 400;
  }

  textarea {
    field-sizing: content;
    resize: vertical;
  }

  #hint {
    margin-block-start: -6px;
  }

  select,
  input:not([type='radio']) {
    margin-block-start: 6px;
    font-weight: 400;
  }

  .none {
    display: grid;
    justify-items: start;
    gap: 10px;
    color: var(--_soft-ink);
  }

  /* Takes no row of the grid, nor a gap. */
  [role='alert']:empty,
  .told:empty {
    position: absolute;
  }

  /* As wide as the rest, though its letters are smaller. */
  .told {
    max-inline-size: 57.6em;
  }

  .reflect h4 {
    margin-block-start: 10px;
  }

  .others li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    border-block-end: 1px solid var(--_line);
  }

  .others p {
    flex: 1 1 14em;
    overflow-wrap: anywhere;
  }

  .said {
    display: block;
    font: 400 1.133em/1.35 var(--_serif);
  }

  .reflect {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .reflect li {
    padding-block: 8px;
    font-size: 1.067em;
  }
`
