import type {Server} from './exchange.js'
import {issue, refuseAll, type Issue} from './outcome.js'
import {eachObject, targetOf} from './resource.js'
import {latest, resourcesOf, type Version} from './store.js'

/** Refuses what a version would leave dangling: references to nothing (422), or a deletion of what is referred to (409). */
export function checkIntegrity(server: Server, version: Version): void {
  if (!server.policy.checksReferences) return
  const issues = version.resource ? danglingReferences(server, version) : referrers(server, version)
  if (issues.length > 0) throw refuseAll(version.resource ? 422 : 409, issues)
}

function danglingReferences(server: Server, {type, resource}: Version): Issue[] {
  const issues: Issue[] = []
  eachObject(resource, ({reference}, path) => {
    const to = targetOf(reference, server.baseUrl)
    if (to && !latest(server.store, to.type, to.id)?.resource)
      issues.push(
        issue('not-found', `${to.type}/${to.id} is not on this server.`, `${type}.${path}.reference`),
      )
  })
  return issues
}

function referrers(server: Server, {type, id}: Version): Issue[] {
  const found: Issue[] = []
  for (const other of server.store.byType.keys())
    for (const resource of resourcesOf(server.store, other))
      eachObject(resource, ({reference}) => {
        const to = targetOf(reference, server.baseUrl)
        if (to?.type === type && to.id === id && !(other === type && resource.id === id))
          found.push(
            issue('conflict', `${type}/${id} cannot be deleted: ${other}/${resource.id} refers to it.`),
          )
      })
  return found.slice(0, 5)
}
