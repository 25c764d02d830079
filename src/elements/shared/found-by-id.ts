/** What has this id where an element stands: in its shadow root, or on its page; nothing while it stands on neither. */
export function foundById(element: Element, id: string): HTMLElement | undefined {
  const root = element.getRootNode()
  const onPage = root instanceof Document || root instanceof DocumentFragment
  return onPage ? (root.getElementById(id) ?? undefined) : undefined
}
