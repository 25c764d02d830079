import type {Field, Span} from './field.js'

/** A field of running text that a form has. */
export type FormControl = HTMLTextAreaElement | HTMLInputElement

/** Whether an element is a textarea, or an input of text or search. */
export function isFormControl(element: unknown): element is FormControl {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'search')
}

/** A textarea or an input. It keeps its selection without the focus, and does not tell where its letters are. */
export function formField(element: FormControl): Field {
  return {
    element,
    get text() {
      return element.value
    },
    get selected() {
      const {selectionStart, selectionEnd, selectionDirection} = element
      if (selectionStart === null || selectionEnd === null) return undefined
      return {start: selectionStart, end: selectionEnd, isBackward: selectionDirection === 'backward'}
    },
    get isWritable() {
      return !element.readOnly && !element.matches(':disabled')
    },
    get room() {
      return element.maxLength < 0 ? Infinity : element.maxLength - element.value.length
    },
    select({start, end, isBackward}) {
      element.setSelectionRange(start, end, isBackward ? 'backward' : 'none')
    },
    put({start, end}: Span, text) {
      element.setRangeText(text, start, end, 'end')
      const inputType = 'insertReplacementText'
      element.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType, data: text}))
    },
    close() {},
  }
}
