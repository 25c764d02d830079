import type {CapabilityStatementRestResource as Declared} from 'fhir/r4.js'
import type {Ask, Reply} from './exchange.js'
import {isObject, listOf, without} from './json.js'
import {refusal} from './outcome.js'
import {usual, type Habit, type Policy} from './policy.js'
import type {Resource} from './resource.js'

const habit = <Value>(about: string, does: Omit<Habit<Value>, 'about'>): Habit<Value> => ({about, ...does})
const isWrite = ({method, path}: Ask) =>
  !['GET', 'HEAD'].includes(method) && path.length > 0 && !/^(_search|\$)/.test(path.at(-1)!)
const isSearchset = ({body}: Reply) => body?.['type'] === 'searchset'
const dropHeaders = (ask: Ask, ...names: string[]) => names.forEach(name => ask.headers.delete(name))
const dropQuery = (ask: Ask, drops: (name: string) => boolean) =>
  [...ask.query.keys()].filter(drops).forEach(name => ask.query.delete(name))
const disallow = (what: string) => refusal(405, 'not-supported', `This server does not take ${what}.`)
const withNext = (reply: Reply, change: (url: string, self: string) => string | undefined): Reply => {
  if (!isSearchset(reply)) return reply
  const link = listOf(reply.body?.['link']) as {relation: string; url: string}[]
  const self = link.find(({relation}) => relation === 'self')?.url ?? ''
  const next = change(link.find(({relation}) => relation === 'next')?.url ?? '', self)
  const others = link.filter(({relation}) => relation !== 'next')
  return {...reply, body: {...reply.body!, link: next ? [...others, {relation: 'next', url: next}] : others}}
}
const unversioned = (resource: Resource): Resource => ({
  ...resource,
  ...(resource.meta && {meta: without(resource.meta, ['versionId'])}),
  ...(resource['entry'] !== undefined && {
    entry: (resource['entry'] as {resource?: Resource}[]).map(unversionedEntry),
  }),
})
const unversionedEntry = (entry: {resource?: Resource}) => ({
  ...entry,
  ...(entry.resource && {resource: unversioned(entry.resource)}),
})

/** Every habit, named. To add one, add its entry here. */
export const habits = {
  staleIs409: habit<boolean>('A stale If-Match is 409, not 412 (Oracle).', {
    reply: (reply, ask) =>
      reply.status === 412 && ask.headers.has('if-match') ? {...reply, status: 409} : reply,
  }),
  ignoresIfMatch: habit<boolean>('Overwrites whatever If-Match says.', {
    ask: ask => dropHeaders(ask, 'if-match'),
    declare: one => ({...one, versioning: 'versioned'}),
  }),
  requiresIfMatch: habit<boolean>('Refuses an update without If-Match (Oracle).', {
    ask: ask => {
      if (['PUT', 'PATCH'].includes(ask.method) && !ask.headers.has('if-match'))
        throw refusal(400, 'required', 'This server needs If-Match on every update.')
    },
  }),
  ignoresIfNoneExist: habit<boolean>('Creates again although If-None-Exist matches.', {
    ask: ask => dropHeaders(ask, 'if-none-exist'),
    declare: one => ({...one, conditionalCreate: false}),
  }),
  versionIds: habit<'uuid' | 'store' | 'epoch'>(
    'Version ids are UUIDs (Medplum), numbers over the whole store (Blaze) or milliseconds (Oracle).',
    {
      policy: kind => ({
        versionId: (_one, ofStore, newId, now) =>
          kind === 'uuid' ? newId() : kind === 'store' ? String(ofStore) : String(now.getTime() + ofStore),
      }),
    },
  ),
  noVersions: habit<boolean>('No version ids, no ETag, no history (NextGen Enterprise).', {
    ask: ask => {
      dropHeaders(ask, 'if-match', 'if-none-match')
      if (ask.path.includes('_history')) throw refusal(404, 'not-supported', 'This server keeps no history.')
    },
    reply: reply => ({
      ...reply,
      headers: {
        ...without(reply.headers, ['etag']),
        ...(reply.headers['location'] && {location: reply.headers['location'].replace(/\/_history\/.*/, '')}),
      },
      ...(reply.body && {body: unversioned(reply.body)}),
    }),
    declare: one => ({
      ...one,
      versioning: 'no-version',
      readHistory: false,
      interaction: one.interaction?.filter(({code}) => !/history|vread/.test(code)),
    }),
  }),
  emptyCreateBody: habit<boolean>('A create answers 201 with an empty text/html body (Oracle).', {
    reply: (reply, ask) =>
      ask.method === 'POST' && reply.status === 201
        ? {status: 201, headers: {...reply.headers, 'content-type': 'text/html'}}
        : reply,
  }),
  hidesHeaders: habit<boolean | string[]>(
    'ETag, Location and Last-Modified (or the headers named) cannot be read, as across origins without CORS exposure.',
    {
      reply: (reply, ask, names) =>
        ask.bytes === undefined
          ? reply
          : {
              ...reply,
              headers: without(
                reply.headers,
                Array.isArray(names)
                  ? names.map(name => name.toLowerCase())
                  : ['etag', 'location', 'last-modified'],
              ),
            },
    },
  ),
  readOnlyTypes: habit<string[]>(
    'These types can be read and searched, never written: 405 (most EHRs for Goal).',
    {
      ask: (ask, types) => {
        if (isWrite(ask) && types.includes(ask.path[0]!)) throw disallow(`a new or changed ${ask.path[0]}`)
      },
      declare: (one, types) =>
        types.includes(one.type)
          ? {
              ...one,
              updateCreate: false,
              conditionalCreate: false,
              conditionalUpdate: false,
              conditionalDelete: 'not-supported',
              interaction: one.interaction?.filter(
                ({code}) => !['create', 'update', 'patch', 'delete'].includes(code),
              ),
            }
          : one,
    },
  ),
  absentTypes: habit<string[]>('These types do not exist here: 404 (TELUS for Goal).', {
    ask: (ask, types) => {
      if (types.includes(ask.path[0] ?? ''))
        throw refusal(404, 'not-supported', `This server has no ${ask.path[0]}.`)
    },
    declare: (one, types) => (types.includes(one.type) ? undefined : one),
  }),
  noPatch: habit<boolean>('No PATCH: 405.', {
    ask: ask => {
      if (ask.method === 'PATCH') throw disallow('a patch')
    },
    declare: one => ({...one, interaction: one.interaction?.filter(({code}) => code !== 'patch')}),
  }),
  noUpdateCreate: habit<boolean>('A PUT to an id that is not there is 405 (most EHRs).', {
    policy: () => ({updateCreates: false}),
    declare: one => ({...one, updateCreate: false}),
  }),
  maxBodyBytes: habit<number>('A larger body is 413.', {
    ask: (ask, most) => {
      if ((ask.bytes ?? 0) > most) throw refusal(413, 'too-long', `The body is over ${most} bytes.`)
    },
  }),
  noValidation: habit<boolean>('Stores whatever is JSON with the right resourceType (HAPI starter).', {
    policy: () => ({validates: false}),
  }),
  speaksR5: habit<boolean>(
    'Speaks R5: what it keeps has R5’s elements (what it began with stays as it is).',
    {
      policy: () => ({release: 'R5'}),
    },
  ),
  danglingReferences: habit<boolean>('References need not lead anywhere (Medplum).', {
    policy: () => ({checksReferences: false}),
  }),
  nonAtomicTransactions: habit<boolean>('A transaction is done entry by entry, and what succeeded stays.', {
    policy: () => ({atomic: false}),
  }),
  dropsFields: habit<string[]>(
    'These elements ("note", "Goal.expressedBy") are left out without a word (Oracle).',
    {
      keep: (resource, names) =>
        without(
          resource,
          names.map(name => name.replace(`${resource.resourceType}.`, '')),
        ),
    },
  ),
  oneCategoryOnly: habit<boolean>('More than one category is a 422 (Oracle).', {
    keep: resource => {
      if (listOf(resource['category']).length > 1)
        throw refusal(
          422,
          'business-rule',
          'This server takes exactly one category.',
          `${resource.resourceType}.category`,
        )
      return resource
    },
  }),
  noModifierExtensions: habit<boolean>('A modifierExtension is a 422 (Oracle).', {
    keep: resource => {
      if (resource['modifierExtension'])
        throw refusal(
          422,
          'extension',
          'This server takes no modifierExtension.',
          `${resource.resourceType}.modifierExtension`,
        )
      return resource
    },
  }),
  rewritesText: habit<boolean>('Tidies description.text: straight quotes, single spaces.', {
    keep: resource => {
      const description = resource['description']
      if (!isObject(description) || typeof description['text'] !== 'string') return resource
      return {
        ...resource,
        description: {
          ...description,
          text: description['text']
            .replace(/[‘’]/g, "'")
            .replace(/[“”«»]/g, '"')
            .replace(/\s+/g, ' ')
            .trim(),
        },
      }
    },
  }),
  strictSearch: habit<boolean>('An unknown search parameter is always a 400.', {
    ask: ask =>
      ask.headers.set('prefer', [ask.headers.get('prefer'), 'handling=strict'].filter(Boolean).join(', ')),
  }),
  requiresPatient: habit<string[]>(
    'These types cannot be searched without patient, subject or _id: 400 (Oracle).',
    {
      ask: (ask, types) => {
        const searches = (ask.method === 'GET' && ask.path.length === 1) || ask.path[1] === '_search'
        if (
          searches &&
          types.includes(ask.path[0]!) &&
          ![...ask.query.keys()].some(name => /^(patient|subject|_id)\b/.test(name))
        )
          throw refusal(400, 'required', 'This server needs patient or _id in a search.')
      },
    },
  ),
  ignoresPatientFilter: habit<boolean>(
    'patient and subject are dropped from a search, so that it finds everyone.',
    {
      ask: ask => dropQuery(ask, name => /^(patient|subject)\b/.test(name)),
    },
  ),
  noSort: habit<boolean>('_sort is ignored.', {ask: ask => dropQuery(ask, name => name === '_sort')}),
  tellsIgnored: habit<boolean>('A search says in an OperationOutcome entry what it ignored.', {
    policy: () => ({tellsIgnored: true}),
  }),
  pageSize: habit<number>('How many a page holds unless asked otherwise, and at most.', {
    policy: size => ({pageSize: size, maximumPageSize: size}),
  }),
  duplicatesAcrossPages: habit<boolean>(
    'A next page begins with the last entry of the page before (Oracle).',
    {policy: () => ({pageOverlap: 1})},
  ),
  selfLoopingNext: habit<boolean>('The next link leads to the page itself.', {
    reply: reply => withNext(reply, (_next, self) => self),
  }),
  nextOnOtherOrigin: habit<boolean>('The next link leads to another host.', {
    reply: reply =>
      withNext(reply, next => next && next.replace(/^https?:\/\/[^/?]+/, 'https://elsewhere.invalid')),
  }),
  missingTotal: habit<boolean>('A search never tells its total.', {
    reply: reply => (isSearchset(reply) ? {...reply, body: without(reply.body!, ['total'])} : reply),
  }),
  eventualSearch: habit<number>('A search sees a write only so many milliseconds later (HealthLake).', {
    policy: lag => ({
      visibleUntil: ({log}, now) => {
        const first = log.findIndex(({lastUpdated}) => now.getTime() - Date.parse(lastUpdated) < lag)
        return first === -1 ? log.length : first
      },
    }),
  }),
  cutsHistory: habit<number>(
    'A history tells so many of the newest versions, and no more (HAPI, for a minute).',
    {
      reply: (reply, ask, most) => {
        if (reply.body?.['type'] !== 'history' || ask.path.length !== 3) return reply
        const entry = listOf(reply.body['entry']).slice(0, most)
        return {...reply, body: {...without(reply.body, ['link']), entry, total: entry.length}}
      },
    },
  ),
  mimeType: habit<string>('Another content type, such as application/json+fhir (Oracle).', {
    reply: (reply, _ask, type) =>
      reply.body ? {...reply, headers: {'content-type': type, ...reply.headers}} : reply,
  }),
} satisfies Record<string, Habit<never>>

/** Which habits a server has: `{staleIs409: true, readOnlyTypes: ['Goal']}`. */
export type Habits = {
  [Name in keyof typeof habits]?: (typeof habits)[Name] extends Habit<infer Value> ? Value : never
}

/** The habits that are switched on, each with its value; one that there is no such habit as is an error. */
export function activeHabits(chosen: Habits): {habit: Habit<unknown>; value: unknown}[] {
  return Object.entries(chosen).flatMap(([name, value]) => {
    if (!Object.hasOwn(habits, name))
      throw new Error(`There is no habit "${name}". There are: ${Object.keys(habits).join(', ')}.`)
    return value === undefined || value === false
      ? []
      : [{habit: habits[name as keyof Habits] as Habit<unknown>, value}]
  })
}

/** The policy of a server with these habits. */
export function policyOf(chosen: Habits): Policy {
  const active = activeHabits(chosen)
  const declare = (resource: Declared) =>
    active.reduce<Declared | undefined>(
      (one, {habit, value}) => one && (habit.declare ? habit.declare(one, value) : one),
      resource,
    )
  return Object.assign({}, usual, ...active.map(({habit, value}) => habit.policy?.(value)), {
    declare,
  }) as Policy
}
