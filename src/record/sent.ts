/**
 * The identifiers of everything that was ever sent to be created, for as long as the page lives: a draft outlives the
 * record that it was first sent from, when a session is renewed or a person comes back onto the screen. UUIDs alone.
 */
export const sent = new Set<string>()

/** The keys of drafts that an earlier page kept, which may have sent them. */
const keptKeys = new Set<string>()

/** Says that what is known by this key may have been sent from an earlier page: it is looked for before it is sent. */
export function mayHaveBeenSent(key: string): void {
  keptKeys.add(key)
}

/** Whether what carries this identifier was sent from this page, or may have been from an earlier one. */
export function maybeSent(system: string | undefined, value = ''): boolean {
  return sent.has(`${system}|${value}`) || keptKeys.has(value.split('/', 1)[0]!)
}
