import {css} from 'lit'

/** What a conflict looks like: three versions side by side where there is room, else one under the other. */
export const conflictStyles = css`
  section {
    container-type: inline-size;
    display: grid;
    gap: 14px;
  }

  h4 {
    margin: 0;
    font-size: 0.933em;
  }

  h4 + .small {
    margin-block-start: -10px;
  }

  .part {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .part legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 8px;
  }

  .versions {
    display: grid;
    clear: both;
    gap: 10px;
  }

  .version {
    display: grid;
    align-content: start;
    gap: 6px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-block-size: 18em;
    overflow: auto;
  }

  label.version {
    min-block-size: 44px;
    border-color: var(--_edge);
    background: var(--_card);
    cursor: pointer;
  }

  label.version:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  label.version:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .side {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.893em;
    font-weight: 700;
  }

  .saved {
    margin-block-start: -4px;
    padding-inline-start: 14px;
  }

  .before .side {
    color: var(--_soft-ink);
  }

  .written {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  input[type='radio'] {
    flex: none;
    inline-size: 1.2em;
    min-block-size: 1.2em;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
    outline: none;
  }

  button[aria-disabled='true'] {
    cursor: default;
  }

  @container (min-width: 560px) {
    .versions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .saved {
      grid-area: 2 / 2;
    }
  }

  @media (forced-colors: active) {
    label.version:has(:checked) {
      border-width: 3px;
      border-color: Highlight;
    }
  }
`
