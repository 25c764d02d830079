/** Hosts write an object anew on every render: only one of another content is another. For Lit's `hasChanged`. */
export function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
