/** The text without control characters, which no chart takes; tab and line feed stay, and all else does too. */
export function cleanWords(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}
