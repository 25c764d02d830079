import type {Source} from './rules/sources.js'

/** What a shipped rule rests on, fetched when it is asked for; nothing for another rule. */
export const sourcesOf = async (ruleId: string): Promise<Source[]> =>
  (await import('./rules/sources-of.js')).sourcesOf(ruleId)
