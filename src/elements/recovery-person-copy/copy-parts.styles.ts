import {css} from 'lit'

/** The parts of the copy: what was said, steps to tick, whom to call. */
export const partStyles = css`
  .said p:has(.badge),
  .steps li,
  .step {
    display: flex;
    gap: 8px;
    padding-block: 2pt;
  }

  .said .words {
    padding-inline-start: 32px;
  }

  .box {
    flex: none;
    inline-size: 12pt;
    block-size: 12pt;
    margin-block-start: 2pt;
    border: 1pt solid #111;
    font: 700 9pt/10pt sans-serif;
    text-align: center;
  }

  .call {
    margin-block-start: 14pt;
    padding: 8pt 10pt;
    border: 1.5pt solid #111;
    break-inside: avoid;
  }

  /* A number stands in one line, where it can. */
  .call b {
    display: inline-block;
  }

  .call h2 {
    margin-block-start: 0;
  }
`
