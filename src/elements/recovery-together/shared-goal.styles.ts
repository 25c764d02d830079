import {css} from 'lit'

/** What is the person's on a shared screen: their words are the largest thing on it. */
export const sharedGoalStyles = css`
  .group,
  .over-time {
    margin-block-start: 32px;
  }

  .group h3,
  .over-time h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-size: 1em;
  }

  .sentence {
    font-weight: 400;
    color: var(--_soft-ink);
  }

  article {
    display: grid;
    gap: 12px;
    margin-block-start: 14px;
    padding: 22px 24px;
    border-inline-start: 6px solid var(--_component, var(--_edge));
    border-radius: var(--_radius);
    background: var(--_card);
  }

  article > .words {
    font-size: 1.5em;
  }

  /* Its button begins where the words do; what is written in it takes the whole width. */
  recovery-correction {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
  }

  .facts {
    color: var(--_soft-ink);
  }

  .shared h4 {
    font-size: 0.867em;
    color: var(--_soft-ink);
  }

  .said .words {
    font-size: 1.15em;
  }

  .said .small {
    display: block;
    margin-block-end: 6px;
  }

  .steps li {
    display: flex;
    gap: 14px;
    padding-block: 8px;
  }

  .steps .small {
    display: block;
  }

  .steps .words {
    font-size: 1.1em;
  }

  .mark {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }

  .done .mark {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .over-time li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .over-time .name {
    flex: 1 1 8em;
  }

  .over-time recovery-measure-trend {
    flex: 3 1 16em;
    min-inline-size: 0;
  }

  .over-time .said {
    margin-block-start: 20px;
  }
`
