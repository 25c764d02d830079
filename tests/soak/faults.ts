import type {Fault} from '../../src/sandbox/faults.js'
import type {Chance} from './random.js'

/** Something that goes wrong from now on, by chance. */
export function faultsBy(chance: Chance): Fault[] {
  // What was created is not told, and cannot be looked for just then.
  if (chance.happens(0.3))
    return [
      {kind: 'dropResponse', match: {method: 'POST'}},
      {kind: 'offline', match: {method: 'GET'}, times: chance.upTo(8)},
    ]
  // What was changed is not told, and is read only after others have changed it too.
  if (chance.happens(0.2))
    return [
      {kind: 'dropResponse', match: {method: chance.of(['PUT', 'PATCH'])}},
      {kind: 'delay', match: {method: 'GET', path: 'Goal/'}, milliseconds: 10 * chance.upTo(5)},
    ]
  const method = chance.of(['POST', 'PUT', 'PATCH', 'GET', undefined])
  const kind = chance.of([
    'offline',
    'dropResponse',
    'delay',
    'status',
    'html',
    'truncated',
    'emptyJson',
  ] as const)
  return [
    {
      kind,
      times: chance.upTo(3),
      ...(method && {match: {method}}),
      ...(kind === 'delay' && {milliseconds: chance.upTo(3)}),
      ...(kind === 'status' && {status: chance.of([401, 403, 409, 429, 500, 503])}),
    },
  ]
}
