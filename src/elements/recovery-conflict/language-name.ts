import type {LanguageController} from '../shared/language.js'

/** Languages whose names browsers often do not know, in their own words. */
const ownNames: Readonly<Record<string, string>> = {
  iu: 'ᐃᓄᒃᑎᑐᑦ (Inuktitut)',
  cr: 'nēhiyawēwin (Cree, Cri)',
  oj: 'Anishinaabemowin (Ojibwe)',
  mic: 'Mi’kmawi’simk (Mi’kmaw)',
  ase: 'American Sign Language (ASL)',
  fcs: 'Langue des signes québécoise (LSQ)',
}

/** Languages that are spoken or signed in Canada; by far not all, so that one can look through them. */
export const languages = [
  'en',
  'fr',
  ...Object.keys(ownNames),
  'pa',
  'zh',
  'yue',
  'ar',
  'es',
  'tl',
  'uk',
  'vi',
] as const

/** What a language is called in the language of the page, or in its own; its tag where neither is known. */
export function languageName({tag}: LanguageController, language: string): string {
  return ownNames[language] ?? nameIn(tag, language) ?? language
}

function nameIn(tag: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames([tag], {type: 'language', fallback: 'none'}).of(language)
  } catch {
    return undefined
  }
}
