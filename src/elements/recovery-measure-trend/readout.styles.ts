import {css} from 'lit'

/** A reading in words, the days below the pictures, the table, and all of it in forced colours and on paper. */
export const readoutStyles = css`
  .readout p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-block-size: 1.5em;
  }

  .readout,
  figcaption {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .readout button,
  td button {
    margin-inline-start: -8px;
  }

  .axis {
    display: block;
    inline-size: calc(100% - var(--_ends) - 6px);
    margin-block-start: -10px;
    margin-inline-start: calc(var(--_ends) + 6px);
    overflow: visible;
  }

  .axis line {
    stroke: var(--_edge);
  }

  .axis text {
    fill: var(--_soft-ink);
    font-size: 0.8em;
  }

  .over-time > button {
    justify-self: start;
    margin-inline-start: -8px;
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

  @media (forced-colors: active) {
    path,
    .axis line {
      stroke: CanvasText;
    }

    .axis text {
      fill: CanvasText;
    }

    .band {
      fill: none;
      stroke: GrayText;
    }

    .open,
    .core {
      stroke: Canvas;
    }
  }

  @media print {
    button,
    .chosen,
    .ring,
    .core {
      display: none;
    }

    svg {
      print-color-adjust: exact;
    }

    tr {
      break-inside: avoid;
    }
  }
`
