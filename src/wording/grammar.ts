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
} as const

/** The name of a list. */
export type ListName = keyof typeof flag

/** Lists that frames and guards read at a match alone, so that they need no bit: they are looked up by their name. */
export type TermName =
  | 'relative' // “who” opens what somebody is said to be
  | 'indefinite' // articles: “a”
  | 'definite' // articles: “the”
  | 'possessive' // “his”
  | 'they' // who somebody is, where it is not named: “she”
  | 'it' // nobody: “it was felt that …”
  | 'them' // to whom something is said, or of whom: the person
  | 'us' // those who chart
  | 'that' // opens what is said
  | 'because' // opens a reason
  | 'look' // tells how somebody looks, and not what they call themself
  | 'term' // talk about words, unless a `span` stands before: “long-term”
  | 'span'
  | 'word' // may be said to be what somebody prefers
  | 'half' // negates only with `from` after it: “far from”
  | 'from'
  | 'but' // what was said before says nothing of what follows
  | 'year' // “17-year-old”
  | 'ne' // begins what another word negates
  | 'anything' // “anything but”
  | 'form' // asks by a number: “Form 1, Box B:”
  | 'time' // is nobody: “this morning”
  | 'aged' // may stand before a person: “young”
  | 'view' // how others see somebody, `as` what
  | 'as'
  | 'prep' // leads to what no clause is about
  | 'treat' // calls somebody something with `of` after it
  | 'of'
  | 'how' // “is how she calls herself”, “is what they called her”
  | 'put' // “as he puts it”
  | 'means' // talk about words, with more after it
  | 'called' // what somebody was called, long or often
  | 'quote' // tells who said what stands before
  | 'patient' // is one even where somebody did something to others
  | 'kin' // somebody of the family, whom staff may judge too
  | 'step' // makes another of them: “step-”
  | 'saw' // tells of them what somebody saw, or who lives with them
  | 'officer' // makes somebody of a word of law: “probation officer”

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
 * somebody, for a reason that others give.
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
