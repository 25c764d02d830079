import type {Goal} from 'fhir/r4.js'
import {extensions} from './systems.js'
import {withElement, withExtension} from './write-extension.js'

/** A Goal with these words, verbatim; what else its description holds stays. Throws when there are none. */
export function writeWords(resource: Goal, words: string): Goal {
  if (!words.trim()) throw new RangeError('A goal with no words cannot be written.')
  return {...resource, description: {...resource.description, text: words}}
}

/**
 * A Goal with the language of its words. HL7's extension for it may not stand on a Goal in R4, so ours is written, and
 * takes the place of another's.
 */
export function writeWordsLanguage(resource: Goal, language: string | undefined): Goal {
  const before = withExtension(resource.description?._text ?? {}, extensions.language, undefined)
  const written = withExtension(before, extensions.wordsLanguage, language && {valueCode: language})
  const _text = Object.keys(written).length ? written : undefined
  const description = withElement(resource.description ?? {}, '_text', _text)
  return withElement(resource, 'description', Object.keys(description).length ? description : undefined)
}
