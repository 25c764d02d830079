import {css} from 'lit'

/** Buttons, fields, headings and notices, the same in every element. */
export const controls = css`
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.27em;
    line-height: 1.3;
  }

  h3,
  legend {
    padding: 0;
    font-size: 0.933em;
    font-weight: 700;
  }

  .small {
    font-size: 0.833em;
    color: var(--_soft-ink);
  }

  /* The person's words look like speech; all else is smaller and in the host's face. */
  .words {
    font: 400 1.333em/1.35 var(--_serif);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }

  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  button.quiet {
    padding-inline: 8px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }

  button:hover:not(:disabled) {
    text-decoration: underline;
  }

  button:disabled {
    cursor: default;
    color: var(--_soft-ink);
    border-color: var(--_line);
    background: var(--_paper);
  }

  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  textarea,
  input,
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 12px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* A heading that takes the focus so that it is read out is nothing to press. */
  [tabindex='-1']:focus {
    outline: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .notice {
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-wash);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }

    :focus-visible {
      outline-color: CanvasText;
    }
  }
`
