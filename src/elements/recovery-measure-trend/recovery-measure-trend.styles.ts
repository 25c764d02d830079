import {css} from 'lit'

export const styles = css`
  .trend {
    display: flex;
    align-items: center;
    gap: 14px;
  }

  svg {
    flex: 1 1 4em;
    min-inline-size: 4em;
    block-size: 2.4em;
    padding-inline: 4px;
    overflow: visible;
  }

  path {
    fill: none;
    stroke: var(--_component);
    stroke-width: 2.25px;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .scale {
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .dots {
    stroke-width: 7px;
  }

  .trend .change {
    /* As wide in every row, so that the lines of several components share their time. */
    flex: 0 0 8.5em;
    font-size: 0.9em;
    line-height: 1.35;
    text-align: end;
  }

  .trend .change .small {
    display: block;
    font-size: 0.925em;
  }

  table {
    inline-size: 100%;
    margin-block-start: 8px;
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
    path {
      stroke: CanvasText;
    }

    .scale {
      stroke-dasharray: 1 4;
    }
  }
`
