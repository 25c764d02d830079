import {css} from 'lit'

/** A finding with what is offered for it, on the card and in the list. */
export const cardStyles = css`
  .card {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: 22.5em;
    padding: 14px 16px 4px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font-size: 0.933em;
    box-shadow: 0 12px 32px rgb(16 24 29 / 0.22);
  }

  .found {
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  li .found {
    margin-block-end: 4px;
    font-weight: 400;
  }

  .found mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline wavy var(--_wording-mark) 1.5px;
    text-underline-offset: 3px;
  }

  .card .small,
  li .small {
    margin-block-start: 8px;
    font-size: 0.893em;
  }

  .fix {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px 8px;
    inline-size: 100%;
    margin-block-start: 8px;
    border-color: var(--_line);
    border-radius: 10px;
    background: var(--_paper);
    text-align: start;
    overflow-wrap: anywhere;
  }

  .fix span {
    flex: 1 1 11em;
  }

  summary {
    inline-size: fit-content;
    padding-block: 13px;
    cursor: pointer;
  }

  /* What can be pressed is high enough by itself. */
  .card details.small,
  li details.small {
    margin: 0;
  }

  details[open] {
    padding-block-end: 8px;
  }

  details ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .because button {
    padding-inline: 12px;
    border-color: var(--_line);
    border-radius: 10px;
  }

  button.leave {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    margin-inline: auto -8px;
    color: var(--_soft-ink);
    font-weight: 400;
  }

  ol > li {
    max-inline-size: 40em;
    padding: 12px 14px 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  ol > li + li {
    margin-block-start: 8px;
  }
`
