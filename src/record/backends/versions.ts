import type {Answer} from './answer.js'
import {checkVersion} from './endpoint.js'

/** Which resource it is. */
export interface Named {
  resourceType: string
  id: string
}

/** What `If-Match` needs: the ETag of each version as the server wrote it, where the page may read it. */
export function rememberVersions() {
  const etags = new Map<string, string>()
  const keyOf = ({resourceType, id}: Named, version: string) => `${resourceType}/${id}/${version}`
  return {
    /** Remembers an answer's ETag, and takes from it the version of a resource that does not say its own. */
    keep(answer: Answer): Answer {
      // A proxy that compresses writes it into the ETag, and the server behind it does not know that one.
      const etag = answer.etag?.replace(/-(gzip|br)"$/, '"')
      const {resource} = answer
      const versionId = resource?.meta?.versionId ?? etag?.match(/^(?:W\/)?"([^"]+)"$/)?.[1]
      if (!resource || !etag || !versionId) return answer
      etags.set(keyOf(resource as Named, versionId), etag)
      return {...answer, resource: {...resource, meta: {...resource.meta, versionId}}}
    },
    /** The header that lets an update through only while the server holds this version. */
    match: (resource: Named, version: string | undefined): Record<string, string> =>
      version === undefined
        ? {}
        : {'if-match': etags.get(keyOf(resource, version)) ?? `W/"${checkVersion(version)}"`},
  }
}
