import {css} from 'lit'

export const styles = css`
  .measures {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }

  li[part='row'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }

  li[part='row'] .badge {
    grid-row: span 2;
  }

  /* Under the answer that it is of, as wide as its row. */
  .said-of-answer {
    grid-column: 1 / -1;
    font-size: 0.933em;
  }

  h4 {
    font-size: 0.933em;
  }

  .last {
    display: grid;
    gap: 18px;
  }

  .last:has(*) {
    margin-block-start: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .component {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 6px;
  }

  .last > .said > button {
    margin-inline-start: -8px;
  }

  .turnable li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }

  .turnable .said {
    flex: 1 1 8em;
  }

  .turnable .quiet {
    margin-inline: -8px;
  }
`
