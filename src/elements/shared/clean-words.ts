/** The text with line feeds alone for its line breaks, as every text field of a browser has them. */
export function withLineFeeds(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/\r\n?|[\u000b\u000c]/g, '\n')
}

/** The text without control characters, which no chart takes; tab and line breaks stay, and all else does too. */
export function cleanWords(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return withLineFeeds(text).replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
}

/** Whether two texts say the same, to everybody who reads them: however each breaks its lines, or ends. */
export function sameWords(one: string, other: string): boolean {
  return cleanWords(one).trim() === cleanWords(other).trim()
}
