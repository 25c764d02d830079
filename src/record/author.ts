/** Who is at the keyboard. Give the `reference` only where this endpoint has whom it names. */
export interface Author {
  reference?: string
  display: string
}

/** How somebody at the keyboard signs what staff says; by name alone where their reference names no staff. */
export function signatureOf({display, reference = ''}: Author): {name: string; by?: string} {
  return {name: display, ...(/(^|\/)Practitioner(Role)?\//.test(reference) && {by: reference})}
}

/** What tells one user from another. */
export function userOf({reference, display}: Author): string {
  return reference ?? display
}
