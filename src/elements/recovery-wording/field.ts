import type {Finding, Fix} from '../../wording/index.js'
import {formField, isFormControl} from './form-field.js'
import {richField} from './rich-field.js'
import {atom} from './rich-text.js'

/** A stretch of a field's text: UTF-16 offsets, half-open. */
export interface Span {
  start: number
  end: number
}

/** Where somebody writes, whatever it is made of: its text as one string, and what may be done in it. */
export interface Field {
  readonly element: HTMLElement
  /** The text, with a line feed for each line break. */
  readonly text: string
  /** What is selected in it, also while the focus is elsewhere. */
  readonly selected: (Span & {isBackward?: boolean}) | undefined
  readonly isWritable: boolean
  /** How many more letters it takes. */
  readonly room: number
  select(span: Span & {isBackward?: boolean}): void
  /** Whether a span holds nothing that is lost when it is written over: no picture, no link; where the text has such. */
  holdsOnlyWords?(span: Span): boolean
  /** Remembers a caret that stands at no letter, as on an empty line; what it gives puts it there again, and answers whether it could. */
  keepCaret?(): (() => boolean) | undefined
  /** What is selected, as nodes of the page, where the text stands in such. */
  readonly targetRanges?: StaticRange[]
  /** Puts text in place of a span by itself, where the browser cannot type it, and tells the page. */
  put?(span: Span, text: string): void
  /** Where letters are in the viewport, a rectangle for each row, where the browser tells. */
  rectsOf?(start: number, end: number): DOMRect[]
  /** Leaves the field alone. */
  close(): void
}

/** Makes one kind of field of what can be written in: a textarea, an input, or whatever is editable. */
export const openField = (element: HTMLElement): Field =>
  isFormControl(element) ? formField(element) : richField(element)

/** Whether the field has the focus, in whatever shadow root it stands. */
export const isFocused = ({element}: Field): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element

/** What can be done about a finding in this field: nothing that may not be written in it, would not fit, or would take more away than words. */
export function fixesFor(field: Field, {start, end, text: found, fixes}: Finding): readonly Fix[] {
  if (!field.isWritable) return []
  const isOver = !found.includes(atom) && (field.holdsOnlyWords?.({start, end}) ?? true)
  const fits = (text: string): boolean => isOver && text.length - (end - start) <= field.room
  return fixes.filter(({kind, text}) => kind === 'prompt' || fits(text))
}
