import {css} from 'lit'

/** How a question is answered: large enough for a finger, and calm. */
export const fieldStyles = css`
  .options {
    display: grid;
    gap: 8px;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    margin: 0;
    padding: 10px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_card);
    cursor: pointer;
  }

  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .option:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .option input {
    flex: none;
    inline-size: 22px;
    min-block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .modes {
    display: grid;
    gap: 8px;
  }

  .modes legend {
    margin-block-end: 8px;
  }

  .line {
    flex-wrap: nowrap;
    inline-size: 100%;
  }

  .short {
    max-inline-size: 16em;
  }

  .typed {
    display: grid;
    gap: 8px;
    justify-items: start;
  }

  .slider input {
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_accent);
  }

  .slider output {
    display: block;
    margin-block-start: 8px;
    font-weight: 700;
  }

  .slider output.small {
    font-weight: 400;
  }

  .slider .untouched {
    opacity: 0.55;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }

  .shown dd {
    margin: 0;
  }

  .fault:empty {
    display: none;
  }

  .fault {
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--_accent);
  }
`
