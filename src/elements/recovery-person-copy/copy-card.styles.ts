import {css} from 'lit'

/** The card: eight panels of 85 × 55 mm, in lines to cut and to fold along. */
export const cardStyles = css`
  .card {
    display: grid;
    grid: repeat(4, 55mm) / auto-flow 85mm;
    inline-size: 170mm;
    margin-inline: auto;
    border: 0.5pt solid #111;
    font-size: 9.5pt;
    line-height: 1.3;
  }

  .panel {
    min-inline-size: 0;
    padding: 4mm 5mm;
  }

  .panel:nth-child(-n + 4) {
    border-inline-end: 0.5pt dashed #555;
  }

  .panel:not(:nth-child(4n)) {
    border-block-end: 0.5pt dashed #555;
  }

  .copy .panel h1 {
    margin-block-end: 2mm;
    font-size: 15pt;
  }

  /* Two languages on one panel, beside a long name. */
  .copy .panel > div:not(:only-child) h1 {
    margin-block-end: 1mm;
    font-size: 12pt;
  }

  .panel > div + div {
    margin-block-start: 1.5mm;
  }

  .copy .panel h2 {
    margin-block: 0 1mm;
    font-size: 10pt;
  }

  .copy .panel .small {
    font-size: 8pt;
    line-height: 1.25;
  }

  .panel > .words {
    font-size: 11pt;
    line-height: 1.25;
  }

  .panel.large > .words {
    font-size: 15pt;
    line-height: 1.3;
  }

  .copy .panel .call {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .copy .panel .step {
    margin-block-start: 2mm;
  }

  .panel .box {
    inline-size: 9pt;
    block-size: 9pt;
  }

  .fold {
    margin-block-start: 3mm;
    text-align: center;
  }
`
