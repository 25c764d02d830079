import {css} from 'lit'

/** Over the whole page, and larger than a chart: it is read by two people, from further away. */
export const sharedStyles = css`
  :host {
    --_text: var(--recovery-text-size, 15px);
  }

  .shared {
    --recovery-text-size: calc(var(--_text) * 1.3);
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 32px 20px 48px;
    border: 0;
    background: var(--_paper);
    color: var(--_ink);
    font-size: calc(var(--_text) * 1.3);
    overscroll-behavior: contain;
  }

  .shared::backdrop {
    background: var(--_paper);
  }

  .shared > * {
    max-inline-size: 44em;
    margin-inline: auto;
  }

  .shared header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-end: 20px;
  }

  .shared h2 {
    font-size: 1.4em;
    text-wrap: balance;
  }

  .shared button {
    min-block-size: 56px;
    padding-inline: 22px;
    border-radius: 28px;
  }

  .shared .picker button {
    padding-inline: 14px 20px;
    border-radius: var(--_radius);
  }

  .shared > p,
  .shared > .row {
    margin-block: 16px;
  }

  .shared .row button {
    flex: 0 1 auto;
  }

  .left-out,
  .shared .small {
    font-size: 0.8em;
    color: var(--_soft-ink);
  }

  /* Takes no room while there is nothing to say. */
  .shared > [role='status']:empty {
    margin-block: 0;
  }
`
