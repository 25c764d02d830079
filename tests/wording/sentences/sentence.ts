import type {Category} from '../../../src/wording/index.js'

const traps = [
  'quotation',
  'negation',
  'meta',
  'name',
  'legal',
  'victim',
  'other subject',
  'word sense',
  'identity',
  'diagnosis',
  'structure',
] as const

/** Why words that are often flagged are harmless or right in a sentence; `structure` for any reason that its structure gives. */
export type Trap = (typeof traps)[number]

/** A sentence of a note, to measure the linter with; written by somebody who had not seen its rules. */
export interface Sentence {
  text: string
  /** The words that a published guide would ask to say another way; none in a trap or a clean sentence. */
  flags: string[]
  /** What the flagged words are about or, in a trap, what the harmless words look like; a clean sentence has none, and a trap need not. */
  category?: Category
  /** Set on a trap. */
  kind?: Trap
  /** Flagged, and an idea that a list of words would miss. */
  hard?: boolean
}

const isTrap = (mark: string): mark is Trap => (traps as readonly string[]).includes(mark)

/**
 * Reads sentences that stand one to a line: `category: words {flagged words}`, `category, hard: …` for a hard one,
 * `category, kind of trap: …` or `trap, kind of trap: …`, `clean: …`. A ⏎ is a line end in the note. Says which line it cannot read.
 */
export function readSentences(lines: string): Sentence[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [, category, mark, marked] = /^([a-z-]+)(?:, ([a-z ]+))?: (.+)$/.exec(line) ?? []
      if (!category || !marked) throw new SyntaxError(`A sentence begins with its category: “${line}”`)
      if (mark && mark !== 'hard' && !isTrap(mark))
        throw new SyntaxError(`“${mark}” is no kind of trap: “${line}”`)
      const flags = [...marked.matchAll(/\{([^{}]+)\}/g)].map(match => match[1]!)
      const harmless = category === 'clean' || (mark !== undefined && mark !== 'hard')
      if (harmless === flags.length > 0)
        throw new SyntaxError(`A sentence is either flagged or a trap or clean: “${line}”`)
      return {
        text: marked.replace(/[{}]/g, '').replace(/ ?⏎ ?/g, '\n'),
        flags,
        ...(category !== 'clean' && category !== 'trap' && {category: category as Category}),
        ...(mark && isTrap(mark) && {kind: mark}),
        ...(mark === 'hard' && {hard: true}),
      }
    })
}
