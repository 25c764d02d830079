import {css} from 'lit'

/** How the screens of a Questionnaire stand, and what is asked on them. */
export const screenStyles = css`
  .begin,
  .end,
  .item {
    display: grid;
    gap: 18px;
  }

  /* Blocks and no grid: a letter that is typed must not lay out a thousand questions. */
  .page > * + *,
  .block > * + * {
    margin-block-start: 18px;
  }

  .begin > *,
  .end > *,
  .page > *,
  .block > *,
  .item > * {
    min-inline-size: 0;
  }

  .page .item {
    padding-block: 18px;
    border-block-end: 1px solid var(--_line);
  }

  /* Out of sight, a block is not laid out; a ring around its fields must not be cut off. */
  .block {
    margin-inline: -6px;
    padding-inline: 6px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 120em;
  }

  .page .prompt {
    font: 400 1.333em/1.35 var(--_serif);
    overflow-wrap: anywhere;
  }

  .question .item .prompt {
    justify-self: stretch;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .mark {
    font-family: var(--recovery-sans, system-ui);
    font-size: 0.6em;
    white-space: nowrap;
  }

  .page .mark {
    font-size: 0.7em;
  }

  .group {
    font-weight: 700;
  }

  .group span + span::before {
    content: ' · ';
  }

  .block > .group {
    margin-block-start: 18px;
    font-size: 1.2em;
  }

  .rights {
    white-space: pre-line;
  }

  .notice li {
    border: 0;
    padding-block: 0;
  }
`
