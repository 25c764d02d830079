import {css} from 'lit'

export const supportsStyles = css`
  legend {
    margin-block-end: 8px;
  }

  section {
    display: grid;
    gap: 14px;
  }

  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 16px;
  }

  .search label,
  .goal {
    display: grid;
    gap: 4px;
    flex: 1 1 11em;
    max-inline-size: 30em;
    font-size: 0.933em;
  }

  .search fieldset {
    flex-basis: 100%;
  }

  .supports {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 12px;
  }

  .supports > li {
    display: grid;
    gap: 6px;
    align-content: start;
    justify-items: start;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    overflow-wrap: anywhere;
  }

  .supports h4 {
    font-size: 1.067em;
  }

  .about {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  [role='alert']:empty,
  [role='status']:empty {
    position: absolute;
  }
`
