import {css} from 'lit'

/** The row is quiet: it is there when two people want it. */
export const rowStyles = css`
  .together {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }

  .panel[hidden] {
    display: none;
  }

  .together h3 {
    margin-inline-end: 4px;
    font-weight: 400;
  }

  .together button {
    font-size: 0.933em;
  }

  [part='stage'] {
    margin-block: 10px;
  }
`
