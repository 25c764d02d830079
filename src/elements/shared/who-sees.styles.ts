import {css} from 'lit'

/** Who will see what is being written (`.seen`): beside the words, and before it is saved. */
export const whoSeesStyles = css`
  .seen {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_edge);
    font-size: 0.933em;
  }
`
