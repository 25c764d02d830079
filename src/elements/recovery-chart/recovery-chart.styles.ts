import {css} from 'lit'

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .chart {
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_paper);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 8px 16px;
    padding: 14px 22px;
    border-block-end: 1px solid var(--_line);
  }

  recovery-status {
    flex: 1 1 12em;
  }

  recovery-together::part(row) {
    padding: 2px 22px;
    border-block-end: 1px solid var(--_line);
  }

  .stage,
  recovery-together::part(stage) {
    padding: 22px;
    border-block-end: 1px solid var(--_line);
  }

  .goals,
  .measures {
    padding: 18px 22px;
    min-inline-size: 0;
  }

  .unsaved {
    display: grid;
    gap: 8px;
    margin-block-end: 18px;
    background: var(--_card);
  }

  .unsaved .row {
    justify-content: space-between;
  }

  .unsaved p {
    flex: 1 1 14em;
    overflow-wrap: anywhere;
  }

  .composer {
    margin-block-end: 22px;
  }

  .measures {
    border-block-start: 1px solid var(--_line);
    border-end-end-radius: 14px;
    background: var(--_card);
  }

  /* The line hides while the note is empty, and its edge with it. */
  recovery-wording::part(line) {
    margin: 8px 22px;
  }

  @container (min-width: 52em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 27em;
    }

    .measures {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }

  @container (max-width: 26em) {
    header,
    .stage,
    .goals,
    .measures {
      padding-inline: 12px;
    }

    recovery-together::part(row),
    recovery-together::part(stage) {
      padding-inline: 12px;
    }
  }
`
