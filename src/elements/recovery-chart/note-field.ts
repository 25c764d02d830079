/** The text field with this id on the page, or in the shadow root, where an element stands; none while it stands on neither. */
export function noteField(element: Element, id: string): HTMLTextAreaElement | HTMLInputElement | undefined {
  const root = element.getRootNode()
  const onPage = root instanceof Document || root instanceof DocumentFragment
  const field = onPage ? root.getElementById(id) : undefined
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
}
