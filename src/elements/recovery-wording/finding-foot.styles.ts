import {css} from 'lit'

/** What stands below a finding: what it is about, and the way to leave it. */
export const footStyles = css`
  .foot,
  .about,
  .about span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .foot {
    justify-content: space-between;
    min-block-size: 44px;
    margin-block-start: 4px;
  }

  .card .about,
  li .about {
    margin: 0;
  }

  .about span {
    gap: 6px;
  }

  .about .badge {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
`
