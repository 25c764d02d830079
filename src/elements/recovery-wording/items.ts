/** Which item of the list has the focus; -1 when none has. */
export const itemInFocus = (root: ParentNode): number =>
  Array.from(root.querySelectorAll('ol > li')).findIndex(item => item.matches(':focus-within'))

/** The first button of an item, or of the last one when there are not so many any more. */
export function buttonOf(root: ParentNode, item: number): HTMLElement | null {
  const items = root.querySelectorAll('ol > li')
  return items[Math.min(item, items.length - 1)]?.querySelector('button') ?? null
}
