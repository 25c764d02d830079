/** What was being written, under the name that whoever wrote it gave it, and when: in milliseconds since 1970. */
export interface KeptDraft {
  name: string
  value: unknown
  time: number
}

/** Whose drafts they are, and for how long they are kept. */
export interface DraftOptions {
  /** Who is at the keyboard, by what the site knows them by, such as `Practitioner/7`. */
  user: string
  /** Which person on which endpoint, as a record's snapshot says. */
  whose: string
  /** How many hours after the last key a draft ends. */
  hours: number
  now?: () => number
}

/**
 * Drafts of one user about one person, kept in this browser beyond the life of the page. They are sealed (AES-GCM, with
 * a key that cannot leave the browser), so that they are nobody else’s, and end by themselves. While one page holds a
 * draft, no other page finds it.
 */
export interface Drafts {
  /** The drafts that no page holds, the newest first; from now on this one does. Empty where the browser keeps nothing. */
  take(): Promise<KeptDraft[]>
  /** Keeps a draft, in the place of what was kept under its name. False where the browser does not keep it. */
  keep(name: string, value: unknown): Promise<boolean>
  /** Lets go of a draft. */
  drop(name: string): Promise<void>
  /** Ends, once everything that was begun is done: another record of this page may take them; another page, once this one is gone. */
  close(): Promise<void>
}

/** What an earlier page kept of what was being written, and whether this browser keeps any more. */
export interface DraftsKept {
  kept: readonly KeptDraft[]
  /** How many hours after the last key a draft ends. */
  hours: number
  /** Set when this browser could not keep a draft: it is on the screen alone. */
  refused?: true
}
