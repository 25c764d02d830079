import type {Source} from '../../wording/index.js'

/** Who can tell where rules come from, and wants to hear when it is known. */
interface Asker {
  ask(): ((ruleId: string) => Promise<readonly Source[]>) | undefined
  came(): void
}

/** The sources of rules that somebody wanted to know. */
export interface SourceShelf {
  /** By rule id; none where they did not come, so that the next one who asks has another try. */
  readonly known: ReadonlyMap<string, readonly Source[]>
  ask(ruleId: string): Promise<void>
}

/** Keeps the sources that were asked for. */
export function newSourceShelf(asker: Asker): SourceShelf {
  let known: SourceShelf['known'] = new Map()
  let of: ReturnType<Asker['ask']>
  return {
    get known() {
      return known
    },
    async ask(ruleId) {
      const sourcesOf = asker.ask()
      // Other rules may have the same ids.
      if (sourcesOf !== of) known = new Map()
      of = sourcesOf
      if (!sourcesOf || known.get(ruleId)?.length) return
      const sources = await sourcesOf(ruleId).catch(() => [])
      known = new Map([...known, [ruleId, sources]])
      asker.came()
    },
  }
}
