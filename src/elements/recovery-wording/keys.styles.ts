import {css} from 'lit'

/** The keys that are told. */
export const keyStyles = css`
  kbd {
    flex: none;
    padding: 1px 6px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_card);
    color: var(--_soft-ink);
    font:
      0.8em/1.5 ui-monospace,
      monospace;
  }

  .card .keys {
    margin-block: 0 8px;
  }

  /* Where one touches, nothing about keys. */
  @media (hover: none) and (pointer: coarse) {
    .keys,
    kbd {
      display: none;
    }
  }
`
