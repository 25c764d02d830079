import {html, type TemplateResult} from 'lit'
import type {Origin} from '../../content/index.js'
import {promptWords} from '../messages/prompts/index.js'
import type {LanguageController} from '../shared/language.js'

/** Who wrote it, and whether people with lived experience went through it: as it is. */
export function originLine(local: LanguageController, origin: Origin): TemplateResult {
  const {by, lived, reviewed, notReviewed} = promptWords[local.language].origin
  const roles = origin.writtenBy.map(({role, livedExperience}) => (livedExperience ? lived(role) : role))
  const review = origin.reviewedOn ? reviewed(local.date(origin.reviewedOn)) : notReviewed
  return html`<p class="small origin" part="origin">${by(local.list(roles))} ${review}</p>`
}
