import type {Element, Extension} from 'fhir/r4.js'
import type {Language} from '../chime/index.js'
import type {FormText} from '../measures/index.js'
import {extensionOf, listOf} from './extension.js'
import {questionnaireExtensions} from './questionnaire-extensions.js'

/** A text with its translations into our languages; the Canadian one of several. */
export function formText(text: string, element: Element | undefined, language: string | undefined): FormText {
  const written = [...translationsOf(element), ...(language ? [{language, text}] : [])]
  const inLanguage = (ours: Language): string | undefined => {
    const those = written.filter(each => each.language.toLowerCase().split('-')[0] === ours)
    return (those.find(each => /-ca$/i.test(each.language)) ?? those.at(-1))?.text
  }
  const [en, fr] = [inLanguage('en'), inLanguage('fr')]
  return {
    text,
    ...(language && {language}),
    translations: {...(en !== undefined && {en}), ...(fr !== undefined && {fr})},
  }
}

function translationsOf(element: Element | undefined): {language: string; text: string}[] {
  return listOf(element?.extension)
    .filter(extension => extension?.url === questionnaireExtensions.translation)
    .flatMap((extension: Extension) => {
      const language = extensionOf(extension, 'lang')?.valueCode
      const content = extensionOf(extension, 'content')
      const text = content?.valueString ?? content?.valueMarkdown
      return typeof language === 'string' && typeof text === 'string' ? [{language, text}] : []
    })
}
