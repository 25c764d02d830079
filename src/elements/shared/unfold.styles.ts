import {css} from 'lit'

/** What unfolds more, as a link: large enough for a finger. */
export const unfoldStyles = css`
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    /* In its middle, as a button's words are. */
    padding-block: calc((44px - 1lh) / 2);
    color: var(--_accent);
    font-weight: 700;
    cursor: pointer;
  }

  /* What unfolds keeps clear of the ring around it. */
  details[open] > summary {
    margin-block-end: 6px;
  }
`
