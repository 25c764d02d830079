/** Where a rule comes from; `seen` is false for what was recalled or written from practice. */
export interface RuleSource {
  title: string
  seen: boolean
}

/** Who can tell where rules come from, and wants to hear when it is known. */
interface Asker {
  sourcesOf?: ((ruleId: string) => Promise<readonly RuleSource[]>) | undefined
  requestUpdate(): void
}

/** The sources of rules that somebody wanted to know. */
export interface SourceShelf {
  /** By rule id; none where they did not come, so that the next one who asks has another try. */
  readonly known: ReadonlyMap<string, readonly RuleSource[]>
  ask(ruleId: string): Promise<void>
}

/** Keeps the sources that were asked for. */
export function newSourceShelf(asker: Asker): SourceShelf {
  let known: SourceShelf['known'] = new Map()
  return {
    get known() {
      return known
    },
    async ask(ruleId) {
      if (!asker.sourcesOf || known.get(ruleId)?.length) return
      const sources = await asker.sourcesOf(ruleId).catch(() => [])
      known = new Map([...known, [ruleId, sources]])
      asker.requestUpdate()
    },
  }
}
