import {css} from 'lit'

export const offersStyles = css`
  section,
  li,
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }

  li {
    padding-block: 14px;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    min-block-size: 44px;
  }

  input[type='checkbox'] {
    inline-size: 24px;
    min-block-size: 24px;
    accent-color: var(--_accent);
  }

  input[type='number'] {
    inline-size: 7em;
  }

  .details {
    padding-inline-start: 34px;
  }
`
