/** What is done with a resource type, by the letter that SMART App Launch 2 has for it. */
const letters = {create: 'c', read: 'r', update: 'u', delete: 'd', search: 's'} as const

/** Something that scopes grant. */
export type Interaction = keyof typeof letters

/** What the scopes of version 1 mean in version 2 (SMART App Launch 2.2, 2.0.12.3). */
const former: Readonly<Record<string, string>> = {read: 'rs', write: 'cud', '*': 'cruds'}

const clinical = /^(?:patient|user|system)\/([A-Z][A-Za-z]*|\*)\.(read|write|\*|c?r?u?d?s?)(?:\?(.*))?$/

/**
 * Whether granted SMART scopes (the `scope` of a token response, both versions) let something be done with a resource
 * type; without any scopes nothing is restricted by them. A scope that is narrowed by a search counts only where what
 * we write is within it: Observations of the category `survey`.
 */
export function isGranted(scopes: string | undefined, type: string, interaction: Interaction): boolean {
  if (scopes === undefined) return true
  return scopes.split(/\s+/).some(scope => {
    const [, of, access = '', search] = clinical.exec(scope) ?? []
    if (of !== type && of !== '*') return false
    return (former[access] ?? access).includes(letters[interaction]) && (!search || isOfOurs(type, search))
  })
}

/** The least scope that would grant it to an app that is launched for one patient. */
export function scopeFor(type: string, interaction: Interaction): string {
  return `patient/${type}.${letters[interaction]}`
}

function isOfOurs(type: string, search: string): boolean {
  const asked = [...new URLSearchParams(search)]
  const isSurvey = ([name, values]: [string, string]): boolean =>
    name === 'category' && values.split(',').some(value => value.split('|').at(-1) === 'survey')
  return type === 'Observation' && asked.length > 0 && asked.every(isSurvey)
}
