import {css} from 'lit'

/** What stands over the goals looks like: quiet, in one row where there is room. */
export const goalsBarStyles = css`
  .due {
    justify-content: space-between;
    margin-block-end: 12px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 12px;
  }

  .find {
    flex: 1 1 34em;
  }

  .look {
    display: none;
    margin-inline-start: -8px;
  }

  /* Few goals are seen at a glance: the fields to look with show when they are wanted. */
  .few .look {
    display: inline-flex;
    align-items: center;
  }

  .few:not(.looking) {
    flex: 0 1 auto;
  }

  .few:not(.looking) .fields {
    display: none;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .fields > * {
    flex: 1 1 11em;
    min-inline-size: 0;
    padding-block: 8px;
  }

  ::placeholder {
    color: var(--_soft-ink);
    opacity: 1;
  }

  .to-note {
    gap: 4px;
    margin-inline-start: auto;
  }

  .none {
    justify-content: space-between;
    margin-block-end: 20px;
  }

  .noted {
    margin-block-end: 12px;
  }

  @container (max-width: 34em) {
    .look {
      display: inline-flex;
      align-items: center;
    }

    .find:not(.looking) .fields {
      display: none;
    }

    .find {
      flex: 0 1 auto;
    }

    .to-note {
      display: contents;
    }

    .find.looking {
      flex-basis: 100%;
    }

    .fields {
      flex-direction: column;
    }

    .bar {
      justify-content: start;
      gap: 0 4px;
    }

    .bar button {
      font-size: 0.933em;
    }
  }

  @media (forced-colors: active) {
    .look {
      margin-inline-start: 0;
    }
  }
`
