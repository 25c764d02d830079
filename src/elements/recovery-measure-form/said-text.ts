import {html, nothing, type TemplateResult} from 'lit'
import type {FormText} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'

/** A text in the language of the page, where it has been put into it; else as its author wrote it, marked as such. */
export function said(local: LanguageController, text: FormText | undefined): TemplateResult | typeof nothing {
  if (!text) return nothing
  const own = text.translations[local.language]
  if (own !== undefined) return html`${own}`
  return text.language ? html`<span lang=${text.language} dir="auto">${text.text}</span>` : html`${text.text}`
}

/** The same as plain text, for a name. */
export function plain({language}: LanguageController, text: FormText | undefined): string {
  return text?.translations[language] ?? text?.text ?? ''
}
