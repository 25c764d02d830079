/** The same answer for all that ask while it is on its way: they go on in the same moment. */
export function sharedWhile<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asking: Promise<Answer> | undefined
  return () =>
    (asking ??= ask().finally(() => {
      asking = undefined
    }))
}
