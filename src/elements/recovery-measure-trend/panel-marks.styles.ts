import {css} from 'lit'

/** What is drawn in a picture: told apart by form, so that no colour is needed. */
export const markStyles = css`
  .area path {
    fill: none;
    stroke: var(--_component, var(--_accent));
    stroke-width: 2.25px;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .area .scale {
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .area .versions {
    stroke: var(--_edge);
    stroke-width: 1px;
    stroke-dasharray: 2 4;
  }

  .area .band {
    fill: var(--_accent-wash);
    stroke: var(--_edge);
    stroke-width: 1px;
    stroke-dasharray: 1 5;
  }

  .area .unsaid {
    stroke: var(--_soft-ink);
    stroke-width: 2px;
    stroke-linecap: butt;
  }

  .area .dots {
    stroke-width: 7px;
  }

  .area .open {
    stroke: var(--_card);
    stroke-width: 3px;
  }

  .area .chosen {
    stroke: var(--_edge);
    stroke-width: 1px;
  }

  .area .ring {
    stroke-width: 13px;
  }

  .area .core {
    stroke: var(--_card);
    stroke-width: 8px;
  }
`
