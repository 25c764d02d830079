import {cleanWords, withLineFeeds} from '../shared/clean-words.js'

/** The words in the field as they may be saved, and the same in the field, with the caret where it was. */
export function wordsTyped(field: HTMLTextAreaElement): {words: string; cleaned: boolean} {
  const typed = field.value
  const words = cleanWords(typed)
  if (words !== typed) {
    const caret = cleanWords(typed.slice(0, field.selectionStart)).length
    field.value = words
    field.setSelectionRange(caret, caret)
  }
  return {words, cleaned: words !== withLineFeeds(typed)}
}

/** Makes the field as high as its words, where the browser cannot do so by itself. */
export function fitWords(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  field.style.setProperty('block-size', 'auto')
  field.style.setProperty('block-size', `${field.scrollHeight + 2}px`)
}
