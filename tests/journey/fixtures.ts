import fs from 'node:fs'
import path from 'node:path'
import type {FhirResource, Goal} from 'fhir/r4.js'
import {parse, stringify} from 'lossless-json'
import {root} from '../house/source-files.js'

/** Resources that others published, to try the software on; beside the repository, and not on every machine. */
const folder = path.join(root, '../shared/fixtures')

/** Whether they are there. */
export const fixturesAreThere = fs.existsSync(folder)

/** The published Goals with everything that they point to, each thing once; what is missing is made up as far as needed. */
export function publishedGoals(): {goals: Goal[]; resources: FhirResource[]} {
  const found = ['pco/pcoPatientJones', 'us-core'].flatMap(read)
  const goals = found.filter((resource): resource is Goal => resource.resourceType === 'Goal')
  const resources = new Map<string, FhirResource>()
  const take = (reference: string): void => {
    if (resources.has(reference)) return
    const [resourceType, id] = reference.split('/') as [string, string]
    const resource = found.find(each => each.resourceType === resourceType && each.id === id) ?? {
      resourceType,
      id,
    }
    resources.set(reference, resource as FhirResource)
    for (const [, next] of (stringify(resource) ?? '').matchAll(
      /"reference":"([A-Z][A-Za-z]+\/[A-Za-z0-9.-]+)"/g,
    ))
      take(next!)
  }
  for (const goal of goals) take(`Goal/${goal.id}`)
  return {goals, resources: [...resources.values()].reverse()}
}

/** One of them, by its path. */
export function fixture<Type extends FhirResource>(name: string): Type {
  return JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Type
}

function read(name: string): FhirResource[] {
  return fs
    .readdirSync(path.join(folder, name))
    .map(file => parse(fs.readFileSync(path.join(folder, name, file), 'utf8')) as FhirResource)
}
