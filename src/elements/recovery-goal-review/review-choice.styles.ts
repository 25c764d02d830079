import {css} from 'lit'

/** What can be chosen in a review: each as easy to hit as a button, and told without colour. */
export const choiceStyles = css`
  .numbers {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 4px;
  }

  .levels {
    display: grid;
    gap: 6px;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .numbers label,
  .levels label,
  .choices label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_card);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }

  .numbers label {
    justify-content: center;
    padding: 0;
  }

  .choices label {
    border-radius: 22px;
  }

  .levels .words {
    font-size: 1.133em;
  }

  .levels span {
    display: block;
  }

  input[type='radio'] {
    flex: none;
    inline-size: 1.2em;
    min-block-size: 1.2em;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  /* The number itself is what one sees and hits; its radio lies over it. */
  .numbers input[type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  label:has(> input:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .numbers :checked + span {
    font-weight: 700;
  }

  label:has(input[type='radio']:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }

  @container (min-width: 40em) {
    .numbers {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    label:has(input[type='radio']:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    label:has(input:checked) .small {
      color: inherit;
    }

    label:has(input[type='radio']:focus-visible) {
      outline-color: CanvasText;
    }
  }
`
