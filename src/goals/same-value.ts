/** Whether two values hold the same; what is `undefined` is not there. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every(key => sameValue(one[key as keyof typeof one], other[key as keyof typeof other]))
}
