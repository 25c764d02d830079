/** What a code unit is to the reader. From `letter` up it is part of a word, and the value is its folded self. */
export const kind = {
  ignorable: 1,
  blank: 2,
  comma: 3,
  colon: 4,
  sentence: 6,
  stop: 7,
  hyphen: 8,
  line: 9,
  question: 10,
  mark: 16,
  letter: 48,
} as const

/** The quotation marks; the place of each here, added to `kind.mark`, is its kind. */
export const quotationMarks = '"\'“”„«»‹›‘’'

const punctuation: readonly [number, string][] = [
  [kind.comma, ',/()[]{}\t|'],
  [kind.colon, ':–—'],
  [kind.sentence, '!;•*'],
  [kind.question, '?'],
  [kind.stop, '.'],
  [kind.hyphen, '-'],
  [kind.line, '\n\r\u2028\u2029'],
]

let table: Uint16Array | undefined

function newTable(): Uint16Array {
  const kinds = new Uint16Array(0x10000)
  kinds.fill(kind.blank, 0, 128).fill(kind.blank, 0x2000, 0x200b).fill(kind.blank, 0x2010, 0x2060)
  for (let code = 48; code < 58; code++) kinds[code] = code
  for (let code = 97; code < 123; code++) kinds[code] = kinds[code - 32] = code
  for (const [value, marks] of punctuation) for (const mark of marks) kinds[mark.charCodeAt(0)] = value
  for (const [index, mark] of [...quotationMarks].entries()) kinds[mark.charCodeAt(0)] = kind.mark + index
  return kinds
}

/** The kind of every code unit that was met so far; 0 for one that is yet to be met, see `learnKind`. */
export const kindTable = (): Uint16Array => (table ??= newTable())

/** “œ” counts as the two letters that many keyboards have in its place. */
export const ligature = 0x153

/** Finds the kind of a code unit and enters it: letters in lower case without accents, marks and zero widths passed over. */
export function learnKind(code: number): number {
  const written = String.fromCharCode(code)
  const plain = written.toLowerCase().normalize('NFD')
  const isLetter = written.toUpperCase() !== written.toLowerCase() || /[\p{L}\p{N}]/u.test(plain)
  return (kindTable()[code] = isLetter
    ? Math.max(kind.letter, plain.charCodeAt(0))
    : /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(written)
      ? kind.ignorable
      : kind.blank)
}

/** A word as the rules compare it: lower case, without accents or invisible marks. */
export function fold(word: string): string {
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const letter = kindTable()[code] || learnKind(code)
    if (letter >= kind.letter) folded += letter === ligature ? 'oe' : String.fromCharCode(letter)
  }
  return folded
}

/** Where a hash begins; `hashOn` takes it one folded letter further (FNV-1a, 32 bits). */
export const hashSeed = 0x811c9dc5 | 0
// The number stands there itself, which engines fold into the reader's loop; a name costs a tenth there.
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** The same for a letter that may be a ligature. */
export const hashLetter = (hash: number, letter: number): number =>
  letter === ligature ? hashOn(hashOn(hash, 111), 101) : hashOn(hash, letter)

/** The hash of a word, folded: the same in every session. */
export function hashOf(word: string, hash = hashSeed): number {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const letter = kindTable()[code] || learnKind(code)
    if (letter >= kind.letter) hash = hashLetter(hash, letter)
  }
  return hash
}
