/** Whether the focus may be moved on from here: it is inside, or nowhere. Whoever went on to something else is left there. */
export function mayMoveFocus(from: Element): boolean {
  const {activeElement, body} = from.ownerDocument
  return !activeElement || activeElement === body || from.matches(':focus-within')
}
