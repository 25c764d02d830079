import {css} from 'lit'

/** All answers by date: a table where there is room for one, else date by date. */
export const tableStyles = css`
  .scroll {
    display: none;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }

  th,
  td {
    min-inline-size: 6em;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-size: 0.92em;
  }

  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_card);
  }

  tr:last-child > * {
    border-block-end: 0;
  }

  td:has(.words) {
    min-inline-size: 9em;
  }

  td .words {
    font-size: 1.1em;
  }

  .dates {
    display: grid;
    gap: 16px;
  }

  dl,
  dd {
    margin: 0;
  }

  dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 12px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    padding-block-start: 0.2em;
  }

  dd .words {
    font-size: 1.1em;
  }

  @container (min-width: 48em) {
    .scroll {
      display: block;
    }

    .dates {
      display: none;
    }
  }

  @container (max-width: 22em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
