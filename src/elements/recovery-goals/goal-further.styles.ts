import {css} from 'lit'

/** What unfolds of a goal, and the choice that sorts it, look like. */
export const goalFurtherStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(8em, max-content) 1fr;
    gap: 4px 16px;
    margin: 0 0 8px;
  }

  dt {
    color: var(--_soft-ink);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  fieldset {
    padding-block: 8px;
  }

  legend {
    margin-block-end: 8px;
  }

  @container (max-width: 420px) {
    dl {
      grid-template-columns: 1fr;
    }

    dd + dt {
      margin-block-start: 6px;
    }
  }
`
