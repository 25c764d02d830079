import {sourcesOf} from '../../../wording/rules/sources-of.js'
import type {Reading, RuleWords} from '../reading.js'
import type {Desk} from './output.js'

/** A rule as it is listed: what it says, and the titles of what it rests on; none for a site's own. */
export interface ListedRule extends RuleWords {
  id: string
  index: number
  sources: string[]
}

/** The rules that spoke, in the order in which they first did. */
export interface RuleBank {
  readonly all: readonly ListedRule[]
  add(rules: Reading['rules']): Promise<void>
  get(id: string): ListedRule
}

/** An empty bank. */
export function newRuleBank({isOwn}: Pick<Desk, 'isOwn'>): RuleBank {
  const byId = new Map<string, ListedRule>()
  return {
    get all() {
      return [...byId.values()]
    },
    async add(rules) {
      for (const [id, words] of rules) {
        if (byId.has(id)) continue
        const sources = (isOwn(id) ? [] : await sourcesOf(id)).map(({title}) => title)
        byId.set(id, {...words, id, index: byId.size, sources})
      }
    },
    get: id => byId.get(id)!,
  }
}
