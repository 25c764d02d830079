import {css} from 'lit'

export const promptsStyles = css`
  .prompts {
    container-type: inline-size;
    display: grid;
    gap: 18px;
  }

  .choosing,
  .answer {
    display: grid;
    gap: 14px;
  }

  legend {
    margin-block-end: 8px;
  }

  /* What is asked is the largest thing on the screen: two people read it together. */
  .stage {
    display: grid;
    justify-items: center;
    gap: 14px;
    padding: 26px 16px 14px;
    border-block-start: 4px solid var(--_component);
    border-radius: var(--_radius);
    background: var(--_card);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .component {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .prompt {
    display: grid;
    align-content: center;
    min-block-size: 2.7em;
    max-inline-size: 24em;
    font: 400 1.8em/1.35 var(--_serif);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  /* One row, also on a phone: where one is, between the way back and the way on. */
  .turn {
    flex-wrap: nowrap;
    justify-content: center;
    gap: 8px;
  }

  .turn .small {
    white-space: nowrap;
  }

  .origin {
    text-align: center;
  }

  .reflect .origin {
    text-align: start;
  }

  @media (forced-colors: active) {
    .stage {
      border: 1px solid CanvasText;
    }
  }
`
