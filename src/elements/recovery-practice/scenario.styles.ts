import {css} from 'lit'

/** What two people do, and what is said at the end: read by both, from a little further away. */
export const scenarioStyles = css`
  .scenario {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: 10px;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_component, var(--_edge));
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .scenario h3 {
    font-size: 1.2em;
    line-height: 1.3;
  }

  .role {
    inline-size: 100%;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_accent-wash);
  }

  summary {
    min-block-size: 24px;
    font-weight: 700;
    cursor: pointer;
  }

  ol {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.4em;
    list-style: decimal;
  }

  .reflection {
    display: grid;
    gap: 8px;
  }

  .reflection ul {
    display: grid;
    gap: 10px;
    margin-block-end: 6px;
  }

  .reflection h4 ~ ul:first-of-type {
    font: 400 1.2em/1.4 var(--_serif);
  }

  .reflection li .small {
    display: block;
  }

  .figures {
    display: grid;
    justify-items: start;
    gap: 8px;
    inline-size: 100%;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.933em;
  }

  th,
  td {
    padding: 6px 8px 6px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  [scope='col'],
  [scope='colgroup'] {
    font-weight: 700;
  }

  .origin {
    text-align: start;
  }

  /* It is for the one who looks at it, and leaves the screen with them. */
  @media print {
    .figures {
      display: none;
    }
  }
`
