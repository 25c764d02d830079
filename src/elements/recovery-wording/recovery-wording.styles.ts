import {css} from 'lit'

/** The wavy lines over the field. */
export const styles = css`
  /* What stands inside inherits from the page, as if nothing were around it. */
  :host {
    all: unset;
    position: relative;
    display: block;
    font: inherit !important;
    color: inherit !important;
    letter-spacing: inherit !important;
    word-spacing: inherit !important;
    text-align: inherit !important;
    text-indent: inherit !important;
    text-transform: inherit !important;
    white-space: inherit !important;
  }

  .own {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    font: 400 var(--recovery-text-size, 15px) / 1.5 system-ui;
    font-family: var(--recovery-sans, inherit);
    color: var(--_ink);
  }

  .anchor {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: 100px;
    block-size: 0;
    pointer-events: none;
  }

  .cover {
    position: absolute;
    transform-origin: 0 0;
    overflow: clip;
    contain: layout style;
  }

  .mirror {
    position: absolute;
    left: 0;
    top: 0;
    visibility: hidden;
    flex-direction: column;
    justify-content: center;
    transform-origin: 0 0;
  }

  .marks {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    direction: ltr;
  }

  .wave {
    fill: none;
    stroke: var(--_wording-mark);
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .wash {
    fill: none;
  }

  .current .wash {
    fill: var(--_wording-mark);
    fill-opacity: 0.16;
  }

  @media (forced-colors: active) {
    .wave {
      stroke: LinkText;
    }

    .current .wash {
      fill: none;
      stroke: LinkText;
    }
  }

  /* The field itself may stand inside, and is printed. */
  @media print {
    .own,
    .anchor {
      display: none;
    }
  }
`
