/** What tells an id of the second store from one of the chart, within the page alone. */
const mark = 'side-car.'

/** Whether a resource stands in the second store. */
export function isInSideCar(id: string): boolean {
  return id.startsWith(mark)
}

/** The id that a resource of the second store has in the page. */
export function idFromSideCar(id: string): string {
  return `${mark}${id}`
}

/** The id that the second store itself has for a resource. */
export function idInSideCar(id: string): string {
  return id.slice(mark.length)
}

/** Where a resource stands, if that is the second store. */
export function holding(id: string): 'side-car' | undefined {
  return isInSideCar(id) ? 'side-car' : undefined
}
