import type {Proof} from '../rule.js'
import {sources, type Source} from './sources.js'

/** A rule lies in the file that its id names; its proof says what it rests on. As a source file it ends in `.ts`. */
const ending = import.meta.url.slice(-3)

/** What a shipped rule rests on; nothing for another rule. The build writes all of it in the place of this search. */
export async function sourcesOf(ruleId: string): Promise<Source[]> {
  const [, language, name] = /^(\w+)\.[\w-]+\.([\w-]+)$/.exec(ruleId) ?? []
  if (!name) return []
  const file = new URL(`${language}/${name}${ending}`, import.meta.url).href
  const {proof} = (await import(/* @vite-ignore */ file).catch(() => ({}))) as {proof?: Proof}
  return proof?.sources.map(id => sources[id]!) ?? []
}
