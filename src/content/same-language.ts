/** Whether two BCP 47 tags are of one language, wherever it is spoken: fr and fr-CA are. */
export function sameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other)
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase()
}
