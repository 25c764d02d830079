import {css, html, type TemplateResult} from 'lit'

/** What it says: what this is, in a line, and how to close it. */
export interface StageWords {
  title: string
  lead: string
  close: string
}

/** The head of what opens in a chart for two people; its heading, `#title`, can take the focus and names the section. */
export function stageHead({title, lead, close}: StageWords, leave: () => void): TemplateResult {
  return html`<div class="row head">
    <h3 id="title" tabindex="-1">${title}</h3>
    <p class="small">${lead}</p>
    <button class="quiet" type="button" part="close" @click=${leave}>${close}</button>
  </div>`
}

export const stageHeadStyles = css`
  .head {
    align-items: baseline;
  }

  .head h3 {
    font-size: 1.27em;
  }

  .head p {
    flex: 1 1 12em;
  }
`
