let table: Uint16Array | undefined

const separator = 0
const ignorable = 1

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x250)
  for (let code = 0; code < codes.length; code++) {
    const letter = String.fromCharCode(code).toLowerCase().normalize('NFD')
    codes[code] = /[\p{L}\p{N}]/u.test(letter) ? letter.charCodeAt(0) : separator
  }
  codes[0xad] = ignorable
  return codes
}

/** The table that folds Latin letters: lower case, without accents; 0 stands between words, 1 is passed over. */
export const foldTable = (): Uint16Array => (table ??= buildTable())

/** Folds a code unit beyond the table: combining and zero-width marks vanish, punctuation and surrogates separate. */
export function foldRare(code: number): number {
  if (code < 0x370) return code < 0x300 ? separator : ignorable
  if (code < 0x2000) return code
  if (code < 0x2c00) return (code >= 0x200b && code <= 0x200d) || code === 0x2060 ? ignorable : separator
  if ((code >= 0x3000 && code < 0x3040) || (code >= 0xd800 && code < 0xe000)) return separator
  return code === 0xfeff ? ignorable : code
}

/** A word as the rules compare it: lower case, without accents or invisible marks. */
export function fold(word: string): string {
  const codes = foldTable()
  let folded = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const letter = code < 0x250 ? codes[code]! : foldRare(code)
    if (letter > ignorable) folded += String.fromCharCode(letter)
  }
  return folded
}

/** The short number of a text, the same in every session (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
