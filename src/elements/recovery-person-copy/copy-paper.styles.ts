import {css} from 'lit'

/** What the copy looks like, on the screen and on paper alike: ink on paper, whatever the theme and the printer. */
export const paperStyles = css`
  .copy {
    color-scheme: light;
    forced-color-adjust: none;
    color: #111;
    background: #fff;
    font:
      400 12pt/1.45 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }

  .copy * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .copy h1 {
    font-size: 22pt;
    line-height: 1.2;
  }

  .copy h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 14pt 4pt;
    font-size: 13pt;
    break-after: avoid;
  }

  .copy h3 {
    margin-block: 6pt 2pt;
    font-size: 11pt;
    break-after: avoid;
  }

  .copy .words {
    font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif;
    white-space: pre-line;
  }

  .copy article > .words {
    font-size: 15pt;
    line-height: 1.3;
  }

  .copy .small {
    font-size: 10pt;
    color: #333;
  }

  .copy ul {
    list-style: none;
  }

  .copy .badge {
    flex: none;
    fill: #111;
  }

  .copy .badge text {
    fill: #fff;
    font: 700 12px/1 sans-serif;
  }

  .side.two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 10mm;
    font-size: 11pt;
  }

  .copy .two h2 {
    font-size: 12pt;
  }

  .copy .two article > .words {
    font-size: 14pt;
  }

  .copy article {
    margin-block-end: 10pt;
    padding-inline-start: 10pt;
    border-inline-start: 2pt solid #111;
    break-inside: avoid;
  }

  /* Side by side, all is twice as long: a goal may go on on the next page, its lines not. */
  .two article {
    break-inside: auto;
  }

  .copy li,
  .copy p,
  .side:not(.two) .said {
    break-inside: avoid;
  }
`
