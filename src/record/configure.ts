import type {Configuration} from './configuration.js'
import {Problem} from './problem.js'

/** A site's configuration, as it is given or where it is; what checks it is fetched when there is one. */
export async function configure(
  given: {config?: Configuration | undefined; source?: string | undefined},
  page: string,
): Promise<Configuration> {
  const {checkedConfiguration, fetchConfiguration} = await import('./configuration.js').catch(
    (cause: unknown) => {
      throw new Problem('offline', 'A part of this page could not be fetched.', {cause})
    },
  )
  if (given.config) return checkedConfiguration(given.config)
  return fetchConfiguration(given.source!, page)
}
