import type {SearchResult} from '../backend.js'
import type {Problem} from '../problem.js'
import {expectResource, type Answer} from './answer.js'

/**
 * A history with the oldest versions that the server left out of it, each read for itself. HAPI counts a history only
 * once a minute and cuts it to that count, so that its total agrees; where versions are numbered one by one, what is
 * missing is known by its number. What cannot be read stays missing.
 */
export async function gatherVersions(
  found: SearchResult,
  read: (version: string) => Promise<Answer>,
): Promise<SearchResult> {
  const [newest] = found.resources
  if (!newest) return found
  const resources = [...found.resources]
  const numbers = resources.map(({meta}) => Number(meta?.versionId))
  for (let missing = Math.min(...numbers) - 1; Number.isSafeInteger(missing) && missing > 0; missing--)
    try {
      resources.push(expectResource(await read(String(missing)), newest.resourceType, newest.id))
    } catch (problem) {
      // A deletion has a number too.
      if ((problem as Problem).kind !== 'gone') break
    }
  return {...found, resources}
}
