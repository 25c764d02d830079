import {css} from 'lit'

/** What is chosen beside the copy, and the paper as it lies there. */
export const optionsStyles = css`
  :host {
    container-type: inline-size;
  }

  section {
    display: grid;
    gap: 14px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 16px;
  }

  .choices label {
    display: grid;
    gap: 4px;
    flex: 0 1 15em;
    font-size: 0.933em;
  }

  details p {
    margin-block: 6px;
  }

  details ul {
    max-inline-size: 48em;
  }

  details label {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 6px;
    min-block-size: 44px;
    overflow-wrap: anywhere;
  }

  details input {
    flex: none;
    inline-size: 22px;
    min-block-size: 22px;
    accent-color: var(--_accent);
  }

  .preview {
    max-block-size: 70vh;
    overflow: auto;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  /* As wide as on paper, and as narrow as the screen: only the card keeps its measure. */
  .copy {
    max-inline-size: 216mm;
    margin-inline: auto;
    padding: 15mm;
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
  }

  .copy:has(.card) {
    inline-size: max-content;
    max-inline-size: none;
  }

  .paper {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  @container (max-width: 34em) {
    .copy {
      padding: 16px;
    }

    .side.two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
