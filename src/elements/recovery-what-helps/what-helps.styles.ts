import {css} from 'lit'

export const whatHelpsStyles = css`
  .form,
  .form > div {
    display: grid;
    gap: 6px;
  }

  .form {
    gap: 16px;
    max-inline-size: 48em;
  }

  label {
    font-weight: 700;
  }

  textarea {
    field-sizing: content;
    resize: vertical;
  }

  .form > .row {
    display: flex;
  }

  .plans li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    min-block-size: 44px;
  }

  .plans a {
    color: var(--_accent);
  }

  [role='alert']:empty,
  [role='status']:empty {
    position: absolute;
  }
`
