import type {Goal} from 'fhir/r4.js'
import {extensionOf} from './extension.js'
import {extensions} from './systems.js'

/** The language that a Goal's words are in, where somebody said so: in our extension, else in HL7's. */
export function wordsLanguageOf({description}: Partial<Goal>): string | undefined {
  const words = description?._text
  return (extensionOf(words, extensions.wordsLanguage) ?? extensionOf(words, extensions.language))?.valueCode
}
