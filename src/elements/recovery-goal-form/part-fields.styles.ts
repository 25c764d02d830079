import {css} from 'lit'

/** What the fields of an unfolded part look like. */
export const partFieldStyles = css`
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding-block: 4px 20px;
  }

  .item + .item {
    margin-block-start: 14px;
  }

  .item > label {
    margin-block-end: 6px;
  }

  .voice select,
  .voice input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: min(20em, 100%);
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    align-items: end;
    gap: 8px 12px;
    margin-block-start: 8px;
  }

  .row + .facts {
    margin-block-start: 14px;
  }

  .item > textarea + * {
    margin-block-start: 6px;
  }

  .facts label {
    font-weight: 400;
    font-size: 0.893em;
  }

  .facts :is(select, [type='date']) {
    block-size: 46px;
    padding-block: 0;
    font-size: 1.12em;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 46px;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.4em;
    min-block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .scale .choices {
    gap: 6px;
  }

  /* A number is pressed itself: the dot beside it would only take its room. */
  .scale label {
    position: relative;
    justify-content: center;
    min-inline-size: 44px;
    padding-inline: 10px;
    font-variant-numeric: tabular-nums;
  }

  .scale label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .scale input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    .scale label:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`
