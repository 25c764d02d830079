import type {CodeSystem, CodeSystemConcept, ValueSet} from 'fhir/r4.js'
import {canonical} from '../systems.js'

/** A list of codes of ours, and what each is called in English and in French. */
export interface CodeList {
  id: string
  name: string
  title: string
  codes: readonly {code: string; en: string; fr: string; definition?: string}[]
}

/** The code system of a list. */
export function codeSystemOf({id, name, title, codes}: CodeList): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    id,
    url: `${canonical}/CodeSystem/${id}`,
    version: '1.0.0',
    name,
    title,
    status: 'active',
    experimental: false,
    caseSensitive: true,
    valueSet: valueSetUrl(id),
    content: 'complete',
    count: codes.length,
    concept: codes.map(({code, en, fr, definition}): CodeSystemConcept => ({
      code,
      display: en,
      ...(definition && {definition}),
      designation: [{language: 'fr-CA', value: fr}],
    })),
  }
}

/** All codes of a list, for a binding. */
export function valueSetOf({id, name, title}: CodeList): ValueSet {
  return {
    resourceType: 'ValueSet',
    id,
    url: valueSetUrl(id),
    version: '1.0.0',
    name: `All${name}`,
    title,
    status: 'active',
    experimental: false,
    compose: {include: [{system: `${canonical}/CodeSystem/${id}`}]},
  }
}

/** The address of the value set of a list. */
export function valueSetUrl(id: string): string {
  return `${canonical}/ValueSet/${id}`
}
