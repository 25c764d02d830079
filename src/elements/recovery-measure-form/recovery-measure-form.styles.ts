import {css} from 'lit'

export const styles = css`
  .form {
    container-type: inline-size;
  }

  /* Over the whole page: nothing of it shows, nor can it be reached. */
  .shared {
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 32px 20px;
    border: 0;
    background: var(--_paper);
    color: var(--_ink);
  }

  .shared::backdrop {
    background: var(--_paper);
  }

  .form > * {
    max-inline-size: 48em;
    margin-inline: auto;
  }

  .question,
  .closing,
  .saved {
    display: grid;
    gap: 22px;
  }

  h3 {
    justify-self: start;
    font-size: 1.27em;
    border-radius: 4px;
  }

  /* What is asked is the largest thing on the screen: two people read it together. */
  .question .prompt {
    justify-self: center;
    font: 400 1.8em/1.35 var(--_serif);
    text-align: center;
    text-wrap: balance;
  }

  .closing .prompt {
    display: block;
    margin-block-end: 10px;
    font: 400 1.333em/1.35 var(--_serif);
  }

  .steps {
    display: grid;
    gap: 8px;
  }

  .steps button {
    min-block-size: 48px;
    padding-inline: 8px;
    border-radius: var(--_radius);
  }

  @media (forced-colors: none) {
    .steps button[aria-pressed='true'] {
      border-color: var(--_component);
      box-shadow: inset 0 0 0 2px var(--_component);
      background: var(--_card);
    }
  }

  .add {
    justify-self: center;
  }

  label {
    display: block;
    margin-block-end: 6px;
  }

  .spring {
    flex: 1;
  }

  .spring.small {
    flex-basis: 10em;
  }

  /* Takes no row of the grid, nor a gap. */
  [role='alert']:empty {
    position: absolute;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }

  .said {
    flex: 1 1 10em;
  }

  .saved > button {
    justify-self: start;
  }

  @container (min-width: 34em) {
    .steps {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
`
