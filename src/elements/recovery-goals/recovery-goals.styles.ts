import {css} from 'lit'

/** What the list of goals looks like: groups, their heads, and the open questions. */
export const goalsStyles = css`
  :host {
    container-type: inline-size;
  }

  .group {
    display: grid;
    gap: 10px;
    margin-block-end: 20px;
  }

  header {
    min-block-size: 24px;
  }

  h4 {
    font-size: 0.933em;
  }

  .outcome {
    margin-block-start: 8px;
  }

  .cards {
    display: grid;
    gap: 10px;
  }

  .question {
    justify-content: space-between;
    padding: 8px 16px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    color: var(--_soft-ink);
  }

  .question p {
    flex: 1 1 12em;
  }

  .problem {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-end: 20px;
  }
`
