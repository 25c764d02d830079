import {css} from 'lit'

export const overTimeStyles = css`
  .over-time {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    /* As wide before every picture, so that all share one time. */
    --_ends: 4.6em;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    break-inside: avoid;
  }

  figcaption h4 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.933em;
  }

  figcaption .words {
    font-size: 1.1em;
  }

  .plot {
    display: grid;
    grid-template-columns: var(--_ends) minmax(0, 1fr);
    grid-template-rows: 1fr auto;
    gap: 0 6px;
    margin-block-start: 4px;
  }

  .end {
    font-size: 0.8em;
    line-height: 1.2;
    color: var(--_soft-ink);
    text-align: end;
  }

  .end.low {
    grid-row: 2;
  }

  .area {
    position: relative;
    grid-area: 1 / 2 / span 2 / 3;
    touch-action: pan-y;
    cursor: crosshair;
    border-radius: 4px;
  }

  .area svg {
    display: block;
    inline-size: 100%;
    block-size: 6em;
    overflow: visible;
  }

  .area input {
    position: absolute;
    inset: 0;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    opacity: 0;
    pointer-events: none;
  }

  .area:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    font-size: 0.833em;
    color: var(--_soft-ink);
  }

  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }

  td .words {
    font-size: 1.1em;
  }
`
