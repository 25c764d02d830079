import {css} from 'lit'

/** What the parts of a goal look like under its words. */
export const goalBodyStyles = css`
  .label {
    font-size: 0.933em;
    font-weight: 700;
  }

  .required {
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--_edge);
    font-weight: 700;
  }

  /* What the person says of it stays larger than what staff writes of it. */
  .why .words,
  .notes .words,
  .steps .words {
    font-size: 1.067em;
  }

  .notes .note {
    font-size: 0.933em;
  }

  .notes {
    display: grid;
    gap: 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  details .notes {
    padding-block: 0 8px;
    border: 0;
  }

  .steps li {
    display: flex;
    align-items: start;
    gap: 10px;
  }

  /* The box is small, and what one hits is not. */
  .steps input {
    flex: none;
    inline-size: 20px;
    min-block-size: 20px;
    margin: 12px 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  .steps label {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
    min-block-size: 44px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .done label > :first-child {
    color: var(--_soft-ink);
  }

  .progress {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .progress svg {
    inline-size: 70px;
    block-size: 18px;
    overflow: visible;
  }

  .progress path {
    fill: none;
    stroke: var(--_component, var(--_soft-ink));
    stroke-width: 2;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .progress .dots {
    stroke-width: 5;
  }

  @media (forced-colors: active) {
    .progress path {
      stroke: CanvasText;
    }
  }
`
