import {css} from 'lit'

/** Not to be missed: striped, all around, and always in sight. Told by its pattern and words, not by its colour alone. */
export const bannerStyles = css`
  .practice,
  .strip {
    --_tape: repeating-linear-gradient(-45deg, var(--_hope) 0 12px, var(--_card) 12px 24px);
  }

  .practice {
    padding: 0 10px 10px;
    border-radius: 14px;
    background: var(--_tape);
  }

  .banner {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    margin-inline: -10px;
    padding: 6px 16px 8px;
    border: 4px solid var(--_hope);
    border-radius: 14px 14px 0 0;
    background: var(--_card);
  }

  .banner p {
    flex: 1 1 18em;
    font-size: 0.933em;
  }

  .strip {
    position: fixed;
    inset: auto 0 0;
    inline-size: 100%;
    margin: 0;
    padding: 4px 16px;
    border: 0;
    border-block-start: 4px solid var(--_hope);
    background: var(--_card);
    color: var(--_ink);
    font-weight: 700;
    text-align: center;
  }

  @media (forced-colors: active) {
    .practice,
    .banner,
    .strip {
      border: 6px double CanvasText;
    }
  }

  @media print {
    .banner {
      position: static;
    }
  }
`
