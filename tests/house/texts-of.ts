/** Every text in a messages object; functions are asked with harmless values. */
export function textsOf(value: unknown, harmless: readonly unknown[] = [2, 3, 4]): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String((value as (...values: unknown[]) => unknown)(...harmless))]
  return Object.values(value as object).flatMap(inner => textsOf(inner, harmless))
}
