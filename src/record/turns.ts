/** Runs `work` for a thing when its turn comes. */
export type InTurn<Outcome> = (
  thing: string,
  request: string,
  work: () => Promise<Outcome>,
) => Promise<Outcome>

/**
 * One piece of work at a time for one thing. The same request while the first is under way gets the first one's
 * outcome (a double click); another request waits for its turn, so that neither is lost. `work` must not reject.
 */
export function takeTurns<Outcome>(): InTurn<Outcome> {
  const running = new Map<string, {request: string; outcome: Promise<Outcome>}>()
  return (thing, request, work) => {
    const before = running.get(thing)
    if (before?.request === request) return before.outcome
    const outcome = (before?.outcome ?? Promise.resolve())
      .then(work)
      .finally(() => running.get(thing)?.outcome === outcome && running.delete(thing))
    running.set(thing, {request, outcome})
    return outcome
  }
}
