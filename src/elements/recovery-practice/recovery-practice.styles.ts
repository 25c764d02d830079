import {css} from 'lit'

export const practiceStyles = css`
  :host {
    container-type: inline-size;
  }

  .choosing,
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding: 18px 20px;
    background: var(--_paper);
  }

  .choosing {
    border-radius: 0 0 8px 8px;
  }

  .scenarios {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 14px;
  }

  .scenarios li {
    display: grid;
    grid-template-rows: auto 1fr auto auto auto;
    justify-items: start;
    gap: 10px;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_component);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  h4 {
    font-size: 1em;
  }

  .scenarios h4 {
    font-size: 1.067em;
  }

  .choosing > .free {
    display: grid;
    justify-items: start;
    gap: 10px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }

  .world,
  .note {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-inline-size: 0;
  }

  .world {
    align-content: start;
    gap: 14px;
  }

  .note label {
    font-size: 0.933em;
    font-weight: 700;
  }

  textarea {
    field-sizing: content;
    min-block-size: 8em;
    resize: vertical;
  }

  @container (min-width: 64em) {
    .beside:not(.free) {
      grid-template-columns: 20em minmax(0, 1fr);
    }

    .beside:not(.free) > .scenario {
      position: sticky;
      inset-block-start: 3.6em;
      align-self: start;
      max-block-size: calc(100vh - 4.6em);
      overflow: auto;
    }
  }

  @container (max-width: 30em) {
    .choosing,
    .beside {
      padding: 12px 10px;
    }
  }
`
