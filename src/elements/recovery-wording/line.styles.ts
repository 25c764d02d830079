import {css} from 'lit'

/** The line below the field, which unfolds the list. */
export const lineStyles = css`
  .line {
    font-size: 0.933em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 44px;
    color: var(--_soft-ink);
  }

  .notice {
    margin-block: 8px;
  }

  .line[hidden] {
    display: none;
  }

  .line button {
    margin-inline-start: -8px;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }

  .line button::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  .line button[aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(225deg);
  }
`
