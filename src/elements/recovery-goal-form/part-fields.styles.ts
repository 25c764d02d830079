import {css} from 'lit'

/** What the fields of an unfolded part look like. */
export const partFieldStyles = css`
  .inside {
    display: grid;
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
    max-inline-size: 20em;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    align-items: end;
    gap: 8px 12px;
    margin-block-start: 8px;
  }

  .facts label {
    font-weight: 400;
    font-size: 0.893em;
  }

  .facts :is(select, input) {
    font-size: 1.07rem;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.4em;
    min-block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }
`
