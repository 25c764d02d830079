type Field = HTMLTextAreaElement | HTMLInputElement

/**
 * Puts lines into a text field of the page, after what is written or selected there, so that the browser's own undo
 * takes them back and the page hears of them as of typing; the focus stays where it was. Answers whether they are there.
 */
export function insertText(field: Field, lines: string): boolean {
  if (field.readOnly || field.disabled) return false
  const at = field.selectionEnd ?? field.value.length
  const [before, after] = [field.value.slice(0, at), field.value.slice(at)]
  const text = `${before && !before.endsWith('\n') ? '\n' : ''}${lines.trimEnd()}${after.startsWith('\n') ? '' : '\n'}`
  const focused = focusWithin(field.ownerDocument)
  field.focus({preventScroll: true})
  field.setSelectionRange(at, at)
  // It is old, and no other way writes into the browser's own undo.
  if (!field.ownerDocument.execCommand('insertText', false, text)) {
    field.setRangeText(text, at, at, 'end')
    field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText', data: text}))
  }
  focused?.focus({preventScroll: true})
  return true
}

/** What has the focus, through shadow roots. */
function focusWithin(root: DocumentOrShadowRoot): HTMLElement | null {
  const inner = root.activeElement?.shadowRoot
  return (inner && focusWithin(inner)) ?? (root.activeElement as HTMLElement | null)
}
