/** Gives the focus to the first of these that is there to take it. */
export function focusFirst(...places: (HTMLElement | null | undefined)[]): void {
  for (const place of places) {
    place?.focus()
    if (place?.matches(':focus')) return
  }
}
