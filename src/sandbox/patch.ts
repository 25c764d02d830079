import {isLosslessNumber, LosslessNumber, parse, stringify} from 'lossless-json'
import {applyPatch, type Operation} from 'rfc6902'
import {writeJson} from './json.js'
import {refusal} from './outcome.js'
import type {Resource} from './resource.js'

/** Applies a JSON Patch to a copy of a resource, keeping decimals as written. An operation that fails is a 422 and changes nothing. */
export function patched(resource: Resource, patch: unknown): Resource {
  if (!Array.isArray(patch)) throw refusal(400, 'structure', 'A JSON Patch is a list of operations.')
  const subject = disguised(resource) as Resource
  patch.forEach((operation: Operation, index) => {
    const fail = (words: string) =>
      refusal(422, 'processing', `Operation ${index} of the patch failed: ${words}`)
    let failure: Error | null | undefined
    try {
      // A test compares numbers by their value (1 is 1.00); everything else must keep how they were written.
      failure =
        operation.op === 'test'
          ? applyPatch(JSON.parse(writeJson(revealed(subject))), [JSON.parse(writeJson(operation))])[0]
          : applyPatch(subject, [disguised(operation) as Operation])[0]
    } catch (error) {
      throw fail((error as Error).message)
    }
    if (failure)
      throw fail(
        failure.name === 'TestError'
          ? `what it tests at ${operation.path} is no longer so.`
          : failure.message,
      )
  })
  return revealed(subject) as Resource
}

// The patch library copies plain JSON only, so a number as written travels through it as text that no resource may hold.
const mark = '\u0000number '
const disguised = (value: unknown) =>
  JSON.parse(
    stringify(value, (_key, one) => (isLosslessNumber(one) ? mark + String(one) : one)) ?? 'null',
  ) as unknown
const revealed = (value: unknown) =>
  parse(JSON.stringify(value), (_key, one) =>
    typeof one === 'string' && one.startsWith(mark)
      ? new LosslessNumber(one.slice(mark.length))
      : isLosslessNumber(one)
        ? Number(one)
        : one,
  )
