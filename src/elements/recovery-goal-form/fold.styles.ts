import {css} from 'lit'

/** What is folded, as a row with what it says so far. */
export const foldStyles = css`
  details {
    border-block-end: 1px solid var(--_line);
  }

  .parts > details:first-of-type {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    min-block-size: 44px;
    padding: 8px 2px;
    cursor: pointer;
  }

  summary::before {
    content: '+' / '';
    inline-size: 0.8em;
    margin-inline-end: -8px;
    color: var(--_accent);
    font-weight: 700;
  }

  details[open] > summary::before {
    content: '−' / '';
  }

  /* A long name stays beside its sign. */
  .topic {
    max-inline-size: calc(100% - 2em);
  }

  summary:hover .topic {
    text-decoration: underline;
  }

  details[open] .topic {
    font-weight: 700;
  }

  .so-far {
    flex: 1 1 10em;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .so-far.nothing {
    flex-basis: auto;
  }

  .mistake {
    border: 0;
    color: var(--_soft-ink);
  }
`
