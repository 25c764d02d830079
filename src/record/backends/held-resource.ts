import {heldId, type Kept} from '../../fhir/index.js'

/** As it lies in what holds it: with an id of its own, which outlives each version, and none of an earlier one. */
export function heldResource<Resource extends Kept>({
  meta,
  id,
  ...resource
}: Resource): Resource & {id: string} {
  const {versionId: _, lastUpdated: _time, ...rest} = meta ?? {}
  return {
    ...resource,
    id: id ?? heldId(resource as Resource) ?? crypto.randomUUID(),
    ...(Object.keys(rest).length && {meta: rest}),
  } as Resource & {id: string}
}
