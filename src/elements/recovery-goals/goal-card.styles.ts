import {css} from 'lit'
import {unfoldStyles} from '../shared/unfold.styles.js'

/** What a goal looks like. Its edge only says which component it is about. */
const card = css`
  .card {
    display: grid;
    gap: 6px;
    padding: 14px 16px 10px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_component, var(--_edge));
    border-radius: var(--_radius);
    background: var(--_card);
  }

  /* What came with «show all» is laid out only when it comes near the screen. */
  .card:nth-child(n + 21) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 130px;
  }

  @media print {
    .card:nth-child(n) {
      content-visibility: visible;
    }
  }

  /* It takes the focus after it has moved to another group, or when more goals were asked for. */
  .card:focus-visible {
    outline: 2px solid var(--_accent);
  }

  .note {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .card.written {
    background: var(--_paper);
  }

  .facts {
    gap: 8px;
  }

  .pill {
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    font-size: 0.833em;
    color: var(--_soft-ink);
  }

  .long:has([open]) .beginning {
    display: none;
  }

  .head {
    display: flex;
    gap: 12px;
    align-items: start;
  }

  /* What is chosen for the note: the box is small, and what one hits is not. */
  .head input {
    flex: none;
    inline-size: 24px;
    min-block-size: 24px;
    margin: 2px 0;
    accent-color: var(--_accent);
  }

  /* As high as a finger needs, and no reason for an emptier card. */
  .acts {
    gap: 0 16px;
    margin-block: -4px;
  }

  .buttons {
    gap: 0 4px;
    margin-inline-start: auto;
  }

  @container (max-width: 28em) {
    .buttons {
      flex-basis: 100%;
      margin-inline-start: -8px;
    }

    @media (forced-colors: active) {
      .buttons {
        margin-inline-start: 0;
      }
    }
  }

  .acts details[open] {
    order: 1;
    flex: 1 0 100%;
  }

  .acts summary {
    font-size: 0.933em;
    font-weight: 400;
  }
`

export const goalCardStyles = [unfoldStyles, card]
