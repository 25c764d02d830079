import {css, html, nothing, type TemplateResult} from 'lit'
import {storiesOn, type ContentEntry, type ContentPack, type Story} from '../../content/index.js'
import {localDateTime} from '../../record/index.js'
import {promptWords} from '../messages/prompts/index.js'
import type {LanguageController} from '../shared/language.js'
import {originLine} from './origin-line.js'
import type {PromptsDesk} from './prompts-desk.js'

/**
 * The site's own stories about what is talked about, folded until somebody wants them: each as it was told, with how its
 * teller is called and to what they agreed. From the day on which a story is withdrawn, it is not here.
 */
export function storiesView(
  local: LanguageController,
  desk: PromptsDesk,
  own: ContentPack,
): TemplateResult | typeof nothing {
  const words = promptWords[local.language].stories
  const {component} = desk.talk
  const today = localDateTime(new Date()).slice(0, 10)
  const stories = storiesOn(desk.siteContent(own).content, today, {language: local.language, component})
  if (!stories.length) return nothing
  return html`<details class="stories" part="stories">
    <summary>${words.open(stories.length)}</summary>
    ${stories.map(story => told(local, story))}
  </details>`
}

function told(local: LanguageController, story: ContentEntry<Story>): TemplateResult {
  const words = promptWords[local.language].stories
  const {text, attribution, consent, language, origin} = story
  return html`<figure>
    <blockquote lang=${language} dir="auto">${text}</blockquote>
    <figcaption>
      <bdi lang=${language}>${attribution}</bdi>
      <p class="small">${words.consent} <bdi lang=${language}>${consent.to}</bdi></p>
    </figcaption>
    ${originLine(local, origin)}
  </figure>`
}

export const storiesStyles = css`
  .stories {
    inline-size: 100%;
    max-inline-size: 48em;
    margin-inline: auto;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .stories figure {
    display: grid;
    gap: 8px;
    padding-block: 8px 18px;
  }

  blockquote {
    margin: 0;
    font: 400 1.2em/1.5 var(--_serif);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .stories .origin {
    text-align: start;
  }
`
