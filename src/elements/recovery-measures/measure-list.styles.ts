import {css} from 'lit'

/** The other measures, one below the other, and what a site offers of them. */
export const listStyles = css`
  .check-ins,
  .others {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }

  .others {
    margin-block-start: 12px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  li[part='measure'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }

  .score {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }

  .row > .quiet:first-child {
    margin-inline-start: -8px;
  }

  recovery-measure-trend[measures] {
    margin-block: 8px;
  }

  @media print {
    button,
    details:not([open]) {
      display: none;
    }

    li {
      break-inside: avoid;
    }
  }
`
