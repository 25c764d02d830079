/** Numbers by name; names are paths with slashes, such as `found/en/credibility`. */
export type Counts = Map<string, number>

/** Counts something. */
export const count = (counts: Counts, name: string, by = 1): void =>
  void (by && counts.set(name, (counts.get(name) ?? 0) + by))

/** Adds other counts to these. */
export function addCounts(counts: Counts, others: Counts): void {
  for (const [name, number] of others) count(counts, name, number)
}

/** What is counted under a name: what comes after it, and how much, most first. */
export const countsUnder = (counts: Counts, name: string): [string, number][] =>
  [...counts]
    .flatMap(([path, number]): [string, number][] =>
      path.startsWith(`${name}/`) ? [[path.slice(name.length + 1), number]] : [],
    )
    .sort((one, other) => other[1] - one[1])

/** The sum of all that is counted under a name. */
export const sumUnder = (counts: Counts, name: string): number =>
  countsUnder(counts, name).reduce((sum, [, number]) => sum + number, 0)

/** How many words a text has. A number is one; an apostrophe or a hyphen within a word is of it. */
export function wordsIn(text: string): number {
  let words = 0
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isLetter =
      code < 128
        ? (code | 32) > 96
          ? (code | 32) < 123
          : code > 47 && code < 58
        : code > 0xbf && code >> 8 !== 0x20 && code >> 8 !== 0x30
    if (isLetter && !isInWord) words++
    // An apostrophe, straight or curved, or a hyphen goes on with a word.
    isInWord = isLetter || (isInWord && (code === 39 || code === 0x2019 || code === 45))
  }
  return words
}
