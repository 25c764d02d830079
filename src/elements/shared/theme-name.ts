import {themes} from '../../chime/index.js'
import type {LanguageController} from './language.js'

/** What a sub-theme is called; its code where we do not know it. */
export function themeName({language}: LanguageController, code: string): string {
  return themes.find(theme => theme.code === code)?.[language] ?? code
}
