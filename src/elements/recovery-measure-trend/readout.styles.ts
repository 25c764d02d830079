import {css} from 'lit'

/** A reading in words, the days below the pictures, and all of it in forced colours and on paper. */
export const readoutStyles = css`
  .readout {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }

  .readout .told {
    flex: 1 1 14em;
  }

  .told p:first-child {
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

  @container (max-width: 26em) {
    .axis .spare {
      display: none;
    }
  }

  .over-time > button {
    justify-self: start;
    margin-inline-start: -8px;
  }

  @media (forced-colors: active) {
    .area path,
    .axis line {
      stroke: CanvasText;
    }

    .axis text {
      fill: CanvasText;
    }

    .area .band {
      fill: none;
      stroke: GrayText;
    }

    .area .open,
    .area .core {
      stroke: Canvas;
    }
  }

  @media print {
    button,
    .area .chosen,
    .area .ring,
    .area .core {
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
