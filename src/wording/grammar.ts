import type {TermName} from './term-name.js'

/** The marks that a pattern puts on a word: `~` conjugates a verb, `+` declines a noun or an adjective. */
export type Mark = '~' | '+'

/** The lists of words that frames and guards read, as bits; a word may be on several. */
export const flag = {
  person: 1,
  other: 2,
  link: 4,
  pass: 8,
  and: 16,
  after: 32,
  manner: 64,
  negator: 128,
  turn: 256,
  mention: 512,
  name: 1024,
  title: 2048,
  short: 4096,
  tail: 8192,
  or: 16384,
  formal: 32768,
  apart: 65536,
  fellow: 131072,
  agent: 262144,
  legal: 524288,
  claimed: 1048576,
  naming: 2097152,
  self: 4194304,
  media: 8388608,
  inner: 16777216,
  clause: 33554432,
  own: 67108864,
  shown: 134217728,
  harmed: 268435456,
  refuted: 536870912,
} as const

/** The name of a list. */
export type ListName = keyof typeof flag

/**
 * What the engine knows of a language. Each list is words between spaces:
 * `person` who is charted about; `other` who or what is not; `link` verbs that join a subject to what it is;
 * `pass` words to look past on the way to the subject; `and` joins two of a kind; `after` may follow a complete
 * description; `manner` nouns that a description of a person may qualify; `negator`; `turn` ends a negation;
 * `mention` says that words are only spoken about; `name` is found in names of services, tests and laws;
 * `title` goes before a name; `short` ends in a stop that ends no sentence; `tail` inclusive endings;
 * `or` carries a negation past a comma; `formal` opens a line of diagnoses; `apart` people and things that are not the
 * person, whoever speaks; `fellow` makes somebody else of the person word after it; `agent` names who did it;
 * `legal` makes a clause one of law; `claimed` says that a word is the person's own, and so do `naming` and `self`
 * together; `media` are what titles are found with; `inner` is what opens somebody’s own fear, or the words of a voice;
 * `clause` begins a clause, which has a subject of its own; `own` comes before what makes words somebody’s own: “as she calls
 * herself”; `shown` is what was “not observed”; `harmed` is what is done to
 * somebody, for a reason that others give; `refuted` says of what stands before that it is not so.
 */
export interface Grammar {
  lists: Readonly<Record<ListName, string>>
  /** Further lists, which patterns may name, and some of which guards look up. */
  terms: Readonly<Record<TermName, string> & Record<string, string>>
  /** The most frequent words of notes, in their order: phrases are looked for at others. */
  common?: string
  /** The ending that makes an adverb. */
  adverb: string
  /** A regular expression for verbs that are said of somebody: “refuses”, “refused”, not “refuse”. */
  finite: string
  /** A regular expression for verbs that tell what somebody was or did. */
  past: string
  /** A regular expression for nouns that no name looks like: what opens a clause is none, “Dressing clean”. */
  nominal: string
  /** A regular expression for what says no to a question that was just asked. */
  denial: string
  /** A regular expression for the rest of a form’s item that is answered with no: “ with staff: nil”, « /homicidaire : nie ». */
  nil: string
  /** A regular expression for one with both answers, of which none is marked, or no: “? Y / N”, “ – yes [ ] no [x]”. */
  either: string
  /** A regular expression for words that tell how somebody is, or what was done to them; where nouns come first, others that open a line are nouns. */
  quality: string
  /** Whether an adjective mostly follows its noun: what comes after it then matters less. */
  nounFirst: boolean
  /** All forms of a word, always in the same order, so that a form of one word names that form of another. */
  inflect(word: string, mark: Mark): readonly string[]
  /**
   * The article to write before a replacement, by the letter that the one found begins with; after `|` that before a
   * vowel. One that is not here stays as it is.
   */
  articles: Readonly<Record<string, string>>
}
